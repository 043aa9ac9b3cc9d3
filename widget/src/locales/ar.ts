import type { Messages } from './en.ts';

/** Written as label and figure, so that it reads right with every number. */
const credits = (count: number): string => `الرصيد: ${count}`;

/** Three to ten are a plural, and from eleven on the noun is singular again; two are a dual, written without a figure. */
const pictures = (count: number): string => `${count} ${count < 11 ? 'صور' : 'صورة'}`;

export const ar: Messages = {
  locale: 'ar',
  priced: (label, price) => `${label} · ${credits(price)}`,
  close: 'إغلاق',
  facade: { prompt: 'صف صورة', make: 'اصنع الصورة', loadFailed: 'أعد المحاولة' },
  compose: {
    shape: 'الشكل',
    shapes: { auto: 'كما هي', square: 'مربعة', portrait: 'طولية', landscape: 'عرضية' },
    promptEmpty: 'اكتب بضع كلمات أولًا.',
    charactersLeft: (count) => `الأحرف الباقية: ${count}`,
    tooLong: (count) => `الأحرف الزائدة: ${count}`,
    makeMany: (count) => `اصنع ${count === 2 ? 'صورتين' : pictures(count)}`,
    addPicture: 'أضف صورة',
    changePrompt: 'ماذا تريد أن يتغيّر؟',
    optionalPrompt: 'هل تضيف شيئًا؟ يمكن ترك هذا فارغًا.',
    pictureMissing: 'أضف صورة أولًا.',
  },
  operations: { create: 'استرشاد بها', edit: 'تعديل', vary: 'نسخة أخرى', restyle: 'أسلوب جديد', upscale: 'تكبير' },
  empty: {
    title: 'ماذا تريد أن ترى فيها؟',
    hint: 'اذكر أشياء وأماكن وألوانًا، أو جرّب واحدًا من هذه.',
    examples: ['ثعلب أحمر بجانب بحيرة زرقاء', 'قطتان على أريكة في المطر', 'منارة عند الغروب'],
  },
  progress: {
    sending: 'جارٍ الإرسال',
    sendingAgain: 'لا رد بعد. يُعاد الإرسال دون خصم مرتين.',
    queued: 'في الانتظار',
    running: 'جارٍ الرسم',
    elapsed: 'الوقت حتى الآن',
    usually: (time) => `عادةً ${time}`,
    cancel: 'إلغاء',
    cancelling: 'جارٍ الإلغاء',
  },
  modelLabels: { 'collage-1': 'رُسمت على هذا الحاسوب وفق قواعد ثابتة. ليست ذكاءً اصطناعيًا.' },
  result: {
    done: (count) => (count > 1 ? 'صورك جاهزة.' : 'صورتك جاهزة.'),
    picture: (prompt) => `صورة: ${prompt}`,
    pictureMissing: 'تعذّر تحميل الصورة.',
    loadAgain: 'حمّلها مرة أخرى',
    notUnderstood: 'لم يُفهم',
    download: 'تنزيل',
    downloadAll: 'تنزيل الكل',
    open: (number, count) => (count > 1 ? `افتح الصورة ${number} من ${count}` : 'افتح الصورة'),
    openOne: 'افتح صورة لتنزيلها أو نسخها أو المتابعة منها.',
    actionFailed: 'لم ينجح ذلك. حاول مرة أخرى.',
    again: (count) => (count === 2 ? 'صورتان أخريان' : count > 2 ? `${pictures(count)} أخرى` : 'صورة أخرى'),
    remove: 'حذف',
    removeQuestion: (count) => (count > 1 ? 'حذف هذه الصور نهائيًا؟' : 'حذف هذه الصورة نهائيًا؟'),
    removeConfirm: 'حذف',
    keep: 'إبقاء',
  },
  notice: {
    cancelled: 'أُلغيت. لم يُخصم شيء.',
    retry: 'حاول مرة أخرى',
    offline: 'أنت غير متصل. لن يضيع شيء: يستمر العمل حالما تعود.',
    unreachable: 'انقطع الاتصال. تجري المحاولة من جديد.',
    attributeMissing: (name) => `السمة ${name} مفقودة.`,
  },
  budget: {
    left: (count) => `المجاني اليوم: بقي ${count}`,
    short: (count) => `المجاني اليوم: بقي ${count} فقط`,
    none: 'المجاني اليوم: نفد',
  },
  history: {
    title: 'صورك',
    open: (prompt) => `عرض: ${prompt}`,
    more: 'عرض المزيد',
    empty: 'ما تصنعه هنا يُحفظ لك هنا.',
    failed: 'تعذّر تحميل صورك.',
  },
  errors: {
    prompt_too_long: 'النص طويل جدًا. اختصره من فضلك.',
    not_found: 'لم يعد موجودًا هنا.',
    internal: 'حدث خلل لدينا. حاول مرة أخرى.',
    unavailable: 'تعذّر الوصول إلى الخدمة الآن. حاول بعد قليل.',
  },
};
