import type { AuditTexts } from './audit-texts.ts';

export const ja: AuditTexts = {
  title: '閲覧の記録',
  lead: 'このサーバーの運営者があなたのプロンプトや絵を見るのは、理由があるときだけです。見るたびにここに記録されて 2 年間残り、誰にも書き換えられません。',
  empty: { title: '閲覧はありません', advice: '運営者があなたのものを見たことはありません。' },
  actions: {
    look: '運営者があなたの依頼内容を見ました',
    account_suspended: '運営者があなたのアカウントを停止しました',
    account_resumed: '運営者があなたのアカウントを再開しました',
    site_suspended: '運営者があなたのサイトを停止しました',
    site_resumed: '運営者があなたのサイトを再開しました',
  },
  picture: 'プロンプト',
  pictureGone: 'その後、削除されました。',
  site: 'サイト',
  reason: '理由',
  olderEntries: '古い記録',
};
