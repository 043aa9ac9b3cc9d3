import type { SecurityChange } from '../mail-facts.ts';
import type { MailTexts } from './mail-texts.ts';

const changes: Record<SecurityChange, string> = {
  'new-sign-in': 'تسجيل دخول جديد إلى حسابك',
  'password-changed': 'تم تغيير كلمة مرورك',
  'passkey-added': 'أُضيف مفتاح مرور إلى حسابك',
  'passkey-removed': 'أُزيل مفتاح مرور من حسابك',
  'second-factor-on': 'فُعِّل تسجيل الدخول بخطوتين',
  'second-factor-off': 'أُوقف تسجيل الدخول بخطوتين',
  'recovery-codes-made': 'أُنشئت رموز استرداد جديدة',
  'signed-out-elsewhere': 'سُجِّل خروج أحد الأجهزة من حسابك',
  'signed-out-everywhere': 'سُجِّل خروجك من كل الأجهزة الأخرى',
  'site-connected': 'وُصل موقع بحسابك',
  'account-deleted': 'حُذف حسابك',
};

export const ar: MailTexts = {
  frame: {
    linkHint: 'يؤدي الزر إلى هذا العنوان:',
    newsReason: 'تصلك هذه الرسالة لأنك اخترت تلقّي أخبار Vignette.',
    unsubscribe: 'إيقاف الأخبار',
  },
  write: {
    'sign-in-link': ({ url, minutes }, formats) => ({
      subject: 'تسجيل الدخول إلى Vignette',
      paragraphs: [`يسجّل هذا الرابط دخولك. يعمل مرة واحدة خلال ${formats.minutes(minutes)}.`],
      action: { label: 'تسجيل الدخول', url },
      afterword: 'إن لم تطلبه فتجاهل هذه الرسالة. لا يدخل أحد من دون هذا الرابط.',
    }),
    'sign-in-code': ({ code, minutes }, formats) => ({
      subject: 'رمز تسجيل دخولك إلى Vignette',
      heading: 'رمز تسجيل الدخول',
      paragraphs: [`اكتب هذا الرمز حيث تسجّل دخولك. يعمل مرة واحدة خلال ${formats.minutes(minutes)}.`],
      code,
      afterword: 'لا تعطه لأحد، فنحن لا نسأل عنه أبدًا. إن لم تطلب رمزًا فتجاهل هذه الرسالة.',
    }),
    'verify-address': ({ url }) => ({
      subject: 'أكّد عنوانك',
      paragraphs: ['أكّد أن هذا العنوان لك، فيصبح حسابك في Vignette جاهزًا.'],
      action: { label: 'تأكيد العنوان', url },
      afterword: 'إن لم تنشئ حسابًا في Vignette فتجاهل هذه الرسالة.',
    }),
    'reset-password': ({ url, minutes }, formats) => ({
      subject: 'اختر كلمة مرور جديدة',
      paragraphs: [
        `بهذا الرابط تختار كلمة مرور جديدة لحسابك في Vignette. يعمل مرة واحدة خلال ${formats.minutes(minutes)}.`,
      ],
      action: { label: 'اختيار كلمة المرور', url },
      afterword: 'إن لم تطلبه فتجاهل هذه الرسالة. تبقى كلمة مرورك كما هي.',
    }),
    'already-signed-up': ({ signInUrl }) => ({
      subject: 'لديك حساب بالفعل',
      paragraphs: [
        'كتب أحدهم، وربما أنت، هذا العنوان لإنشاء حساب في Vignette أو لنقل حساب آخر إليه. لديك حساب بهذا العنوان بالفعل، فلم يُجرَ شيء، ولم يتغيّر شيء في حسابك.',
      ],
      action: { label: 'تسجيل الدخول', url: signInUrl },
      afterword: 'إن لم تكن أنت فلا حاجة إلى فعل شيء. ولم يُخبَر من فعل ذلك بأن لديك حسابًا.',
    }),
    'confirm-new-address': ({ url }) => ({
      subject: 'أكّد عنوانك الجديد',
      paragraphs: ['أكّد هذا العنوان ليستخدمه حسابك في Vignette من الآن.'],
      action: { label: 'تأكيد العنوان', url },
      afterword: 'إن لم تطلبه فتجاهل هذه الرسالة. لن يتغيّر شيء.',
    }),
    'address-changed': ({ newAddress, securityUrl }) => ({
      subject: 'عنوان جديد لحسابك',
      paragraphs: [
        `يتغيّر عنوان حسابك في Vignette من هذا العنوان إلى ${newAddress}.`,
        'إن كنت أنت من فعل ذلك فلا حاجة إلى شيء آخر.',
        'وإن لم تكن أنت، فالزر يعيد هذا العنوان إلى الحساب، ويسجّل خروجه من كل مكان، ويزيل كلمة مروره وكل وسيلة دخول أخرى أُضيفت منذ ذلك الحين، ثم تختار كلمة مرور جديدة.',
      ],
      action: { label: 'لم أكن أنا', url: securityUrl },
    }),
    'security-notice': ({ change, device, country, at, securityUrl }, formats) => ({
      subject: changes[change],
      paragraphs:
        change === 'account-deleted'
          ? ['هذه آخر رسالة عن حسابك في Vignette.']
          : ['إن كنت أنت من فعل ذلك فلا حاجة إلى شيء آخر.'],
      details: [
        { label: 'الجهاز', value: device },
        ...(country === null ? [] : [{ label: 'البلد', value: formats.country(country) }]),
        { label: 'الوقت', value: formats.moment(at) },
      ],
      ...(change !== 'account-deleted' && {
        action: { label: 'مراجعة الحساب', url: securityUrl },
        afterword: 'إن لم تكن أنت فسجّل الخروج هناك من كل الأجهزة الأخرى وغيّر كلمة مرورك.',
      }),
    }),
    'budget-alert': ({ siteName, percent, spent, budget, url }, formats) => ({
      subject: `${siteName}: استُهلك ${percent}% من الميزانية`,
      heading: `استُهلك ${percent}% من الميزانية`,
      paragraphs: [
        `ميزانية «${siteName}» من الرصيد: ${formats.number(budget)}. المستهلك منها: ${formats.number(spent)}.`,
        ...(percent === 100 ? ['لن يُصرف شيء آخر على الزوّار حتى يتوفّر في الميزانية متّسع من جديد.'] : []),
      ],
      action: { label: 'عرض المصروف', url },
    }),
    'webhook-failing': ({ siteName, endpoint, url }) => ({
      subject: `${siteName}: خطاف ويب لا يستجيب`,
      heading: 'خطاف ويب لا يستجيب',
      paragraphs: [`لم نتمكن من إبلاغ هذا العنوان بالصور التي صُنعت في «${siteName}». سنواصل المحاولة.`],
      details: [{ label: 'العنوان', value: endpoint }],
      action: { label: 'عرض خطاف الويب', url },
      afterword: 'يمكنك هناك إعادة إرسال ما لم يصل.',
    }),
    news: ({ subject, paragraphs, url }) => ({ subject, paragraphs, action: { label: 'متابعة القراءة', url } }),
  },
};
