import type { ViewerMessages } from './en.ts';

export const ar: ViewerMessages = {
  picture: (number, count, prompt) => `الصورة ${number} من ${count}: ${prompt}`,
  place: (number, count) => `${number} من ${count}`,
  pictures: 'الصور',
  previous: 'الصورة السابقة',
  next: 'الصورة التالية',
  drawn: 'رُسم',
  approximated: 'قريب منه',
  shownAs: (words, as) => `${words} ← ${as}`,
  about: 'عن هذه الصورة',
  size: 'الحجم',
  seed: 'البذرة',
  made: 'أُنجزت في',
  copyPicture: 'نسخ الصورة',
  copyPrompt: 'نسخ الوصف',
  copied: 'نُسخ',
  copyFailed: 'تعذّر النسخ هنا.',
};
