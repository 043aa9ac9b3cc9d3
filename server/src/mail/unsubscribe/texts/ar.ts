import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const ar: UnsubscribeTexts = {
  question: {
    title: 'هل تريد إيقاف الأخبار؟',
    lead: 'لن تصلك أخبار Vignette بعد ذلك. أما الرسائل الخاصة بحسابك فتظل تصل.',
  },
  confirm: 'إيقاف الأخبار',
  done: {
    title: 'أُوقفت الأخبار',
    lead: 'لن تصلك أخبار Vignette بعد الآن، ولا ما كان منها في انتظار الإرسال. يمكنك اختيارها من جديد في حسابك.',
  },
  broken: {
    title: 'هذا الرابط لا يعمل',
    lead: 'تغيّر الرابط أو انقطع في طريقه. افتحه مرة أخرى من الرسالة، أو اختر من حسابك.',
  },
};
