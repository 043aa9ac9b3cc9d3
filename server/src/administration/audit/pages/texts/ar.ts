import type { AuditTexts } from './audit-texts.ts';

export const ar: AuditTexts = {
  title: 'من اطّلع',
  lead: 'لا يرى القائمون على هذا الخادم أوصافك وصورك إلا لسبب. تُسجَّل كل مرة هنا لمدة عامين، ولا يستطيع أحد تغييرها.',
  empty: { title: 'لم يطّلع أحد', advice: 'لم يرَ أي مشرف شيئًا يخصّك.' },
  actions: {
    look: 'اطّلع مشرف على ما طلبته',
    account_suspended: 'أوقف مشرف حسابك',
    account_resumed: 'أعاد مشرف فتح حسابك',
    site_suspended: 'أوقف مشرف موقعك',
    site_resumed: 'أعاد مشرف فتح موقعك',
  },
  picture: 'الوصف',
  pictureGone: 'حُذف بعد ذلك.',
  site: 'الموقع',
  reason: 'السبب',
  olderEntries: 'سجلات أقدم',
};
