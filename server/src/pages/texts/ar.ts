import type { PageTexts } from './page-texts.ts';

export const ar: PageTexts = {
  frame: {
    skip: 'الانتقال إلى المحتوى',
    navigation: 'القائمة الرئيسية',
    gallery: 'المعرض',
    sites: 'المواقع',
    account: 'الحساب',
    administration: 'الإدارة',
    signIn: 'تسجيل الدخول',
    signOut: 'تسجيل الخروج',
    language: 'اللغة',
    theme: 'المظهر',
    themes: { system: 'تلقائي', light: 'فاتح', dark: 'داكن' },
  },
  kit: {
    checkFields: 'يُرجى التحقق مما يلي:',
    showPassword: 'إظهار كلمة المرور',
    hidePassword: 'إخفاء كلمة المرور',
    copy: 'نسخ',
    copied: 'تم النسخ',
    working: 'لحظة من فضلك …',
    cancel: 'إلغاء',
  },
  problems: {
    not_found: {
      title: 'لا يوجد شيء هنا',
      advice: 'ربما كُتب العنوان خطأً، أو حُذف ما كان هنا، أو أنه يخص شخصًا آخر.',
    },
    session_missing: { title: 'يُرجى تسجيل الدخول', advice: 'هذه الصفحة متاحة لمن سجّل الدخول فقط.' },
    request_forged: {
      title: 'لم يأتِ هذا الطلب من صفحتنا',
      advice: 'لم يتغير شيء. افتح الصفحة من جديد وكرر هناك ما أردت فعله.',
    },
    account_suspended: {
      title: 'هذا الحساب موقوف',
      advice: 'لا يمكن حاليًا تغيير شيء أو إنشاؤه به. يمكن للقائم على هذا الخادم أن يخبرك بالسبب.',
    },
    too_many_requests: { title: 'محاولات كثيرة متتالية', advice: 'انتظر قليلًا ثم حاول مرة أخرى. لن يضيع شيء.' },
    field_invalid: {
      title: 'تعذرت قراءة هذا الطلب',
      advice: 'هناك خطأ في العنوان أو في النموذج. ارجع وحاول مرة أخرى.',
    },
    unavailable: {
      title: 'الخدمة غير متاحة للحظات',
      advice: 'الخدمة قيد التشغيل أو الإيقاف أو مشغولة جدًا. حاول مرة أخرى بعد دقيقة.',
    },
    internal: {
      title: 'حدث خلل لدينا',
      advice: 'ليس الخطأ منك. حاول مرة أخرى، وإن استمر فأرسل هذا الرقم إلى القائم على هذا الخادم:',
    },
  },
  goHome: 'الذهاب إلى صفحة البداية',
  goBack: 'رجوع',
};
