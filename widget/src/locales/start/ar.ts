import type { StartMessages } from './en.ts';

export const ar: StartMessages = {
  title: 'صور البداية',
  operation: 'ماذا يُفعل بها',
  arriving: 'جارٍ الرفع',
  onItsWay: 'الصورة ما زالت في الطريق. لحظة.',
  switched: (name) => `الآن مع ${name}.`,
  remove: (number) => `إزالة الصورة ${number}`,
  strength: 'الشدة',
  aside: (model) => `لا يستطيع ${model} البدء من صورة. تبقى هنا لنموذج آخر.`,
  onlyFirst: (count) => `عدد الصور المستخدمة هنا من الأولى: ${count}`,
  errors: {
    upload_too_large: 'الملف كبير جدًا. اختر ملفًا لا يتجاوز 20 ميغابايت.',
    upload_too_slow: 'استغرق وصول الملف وقتًا طويلًا. حاول مرة أخرى باتصال أفضل.',
    upload_type_unsupported: 'لا يمكن استخدام هذا النوع من الملفات. اختر صورة JPEG أو PNG أو WebP.',
    upload_animated: 'لا يمكن استخدام الصور المتحركة. اختر صورة ثابتة.',
    upload_too_many_pixels: 'في هذه الصورة بكسلات كثيرة جدًا. اختر أصغر منها.',
    upload_damaged: 'الملف تالف ولا يمكن قراءته. اختر غيره.',
    upload_quota_exhausted: 'لا يمكنك إضافة المزيد من الصور الآن. حاول لاحقًا.',
    upload_in_use: 'ما زالت هذه الصورة لازمة لصورة صُنعت منها.',
  },
};
