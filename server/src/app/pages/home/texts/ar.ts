import type { HomeTexts } from './home-texts.ts';

export const ar: HomeTexts = {
  heading: 'اصنع صورة حيث أنت',
  lead: 'داخل أي صفحة ويب، واحتفظ بها.',
  demo: { name: 'جرّبه على الموقع التجريبي', about: 'مقال ومتجر يستخدمان الأداة' },
  snippet: { name: 'ضعه في صفحة', about: 'الأسطر الجاهزة للنسخ، لأي سياسة' },
  widget: { name: 'الأداة', about: 'البرنامج النصي الذي تضمّنه الصفحة' },
  api: { name: 'واجهة البرمجة', about: 'كل النداءات، بصيغة OpenAPI 3.1' },
  readiness: { name: 'الجاهزية', about: 'قاعدة البيانات والملفات وقائمة الانتظار' },
};
