import type { MoreMessages } from './en.ts';

export const ar: MoreMessages = {
  title: 'خيارات أخرى',
  model: 'النموذج',
  keeps: 'يحتفظ بما يلي',
  modelKeeps: { 'collage-1': 'لا شيء: يعمل داخل هذا الخادم.' },
  count: 'عدد الصور',
  leaveOut: 'بدون',
  leaveOutHint: 'ما لا تريده في الصورة',
  seed: 'البذرة',
  seedHint: 'البذرة نفسها تعطي الصورة نفسها.',
  random: 'عشوائية',
  useSeed: (seed) => `استخدم ${seed} مرة أخرى`,
  tooDear: 'هذا أكثر مما بقي لهذا اليوم.',
};
