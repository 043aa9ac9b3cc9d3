import type { AccountMessages } from './en.ts';

/** Two are a dual; else the figure stands by itself, so that it reads right with every number. */
const pictures = (count: number): string => (count === 2 ? 'هاتين الصورتين' : `هذه الصور وعددها ${count}`);

export const ar: AccountMessages = {
  signIn: 'تسجيل الدخول',
  signingIn: 'جارٍ تسجيل الدخول',
  opened: 'سجّل الدخول في النافذة التي فُتحت للتو.',
  haveCode: 'لديّ رمز',
  blocked: 'لم يفتح متصفحك أي نافذة.',
  open: 'افتحها لتسجيل الدخول',
  openAgain: 'افتح النافذة مرة أخرى',
  codeHint: 'سجّل الدخول في النافذة الأخرى. إن أظهرت لك رمزًا فاكتبه هنا.',
  code: 'الرمز',
  denied: 'لم تسمح بذلك، فلم يتغيّر شيء هنا.',
  ended: 'لم تعد مسجّل الدخول هنا. لم يضع شيء: سجّل الدخول من جديد.',
  account: 'الحساب',
  menu: (name) => `الحساب: ${name}`,
  paidByYou: (left) => `على حسابك: بقي\u00a0${left}`,
  balance: 'رصيدك',
  allowance: 'المتاح لهذا الموقع',
  allowed: (today, inAll) => `اليوم: ${today}، في المجموع: ${inAll}`,
  gallery: 'كل صورك',
  manage: 'ما يُسمح به لهذا الموقع',
  stay: 'إبقاء الدخول هنا',
  signOut: 'تسجيل الخروج من هنا',
  signedIn: 'سجّلت الدخول. يمكن أن ينتقل معك ما صنعته هنا من قبل.',
  keep: (count) => (count === 1 ? 'احفظ هذه الصورة في حسابك' : `احفظ ${pictures(count)} في حسابك`),
  keepAll: 'احفظ صورك في حسابك',
  notNow: 'ليس الآن',
  errors: {
    connect_code_wrong: 'هذا ليس الرمز. انظر إليه ثانية ثم اكتبه من جديد.',
    connect_code_expired: 'استغرق ذلك وقتًا طويلًا. سجّل الدخول من جديد.',
    claim_invalid: 'لم يعد ممكنًا نقل هذه الصور إلى حسابك.',
  },
};
