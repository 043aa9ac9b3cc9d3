import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const ar: UnsubscribeTexts = {
  question: 'هل تريد إيقاف الأخبار؟',
  explanation: 'لن تصلك أخبار Vignette بعد ذلك. أما الرسائل الخاصة بحسابك فتظل تصل.',
  confirm: 'إيقاف الأخبار',
  done: 'أُوقفت الأخبار',
  doneExplanation: 'لن تصلك أخبار Vignette بعد الآن، ولا ما كان منها في انتظار الإرسال. يمكنك اختيارها من جديد في حسابك.',
  broken: 'هذا الرابط لا يعمل',
  brokenAdvice: 'تغيّر الرابط أو انقطع في طريقه. افتحه مرة أخرى من الرسالة، أو اختر من حسابك.',
};
