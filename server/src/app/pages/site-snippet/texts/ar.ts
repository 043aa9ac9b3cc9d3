import type { SiteSnippetTexts } from './site-snippet-texts.ts';

export const ar: SiteSnippetTexts = {
  title: 'الإضافة إلى صفحة',
  lead: 'انسخ الأسطر إلى صفحتك حيث تريد أن يظهر المربع. لا حاجة إلى بناء شيء ولا إلى شيء على خادمك.',
  language: 'اللغة',
  languageOfPage: 'لغة الصفحة',
  shape: 'الشكل',
  shapes: { inline: 'مربع في الصفحة', button: 'زر يفتح المربع', popover: 'نافذة منبثقة لزر من عندك' },
  script: 'البرنامج النصي',
  scripts: (version) => ({ floating: 'أحدث إصدار دائمًا', pinned: `الإصدار ${version} على الدوام` }),
  show: 'إظهار الأسطر',
  lines: 'HTML',
  preview: 'كيف يبدو',
  previewLead: 'يمكنك تجربة كل شيء إلا الخطوة الأخيرة: لا تُصنع الصور إلا في صفحاتك أنت.',
  strict: 'الصفحات ذات سياسة أمان المحتوى',
  strictLead: 'الأسطر الخاصة بصفحة تمنع ما يُكتب ضمنها مباشرة، وما يجب أن تسمح به سياستها.',
  strictLink: 'أسطر للصفحات المتشددة',
  missing: 'لم تُبنَ الأداة على هذا الخادم بعد.',
};
