import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const ja: UnsubscribeTexts = {
  question: 'お知らせの受け取りをやめますか？',
  explanation: 'Vignette からのお知らせは届かなくなります。アカウントについてのメールは引き続き届きます。',
  confirm: '受け取りをやめる',
  done: 'お知らせを停止しました',
  doneExplanation:
    '送信を待っていたものも含めて、Vignette からのお知らせは届きません。アカウントの設定でいつでも再開できます。',
  broken: 'このリンクは使えません',
  brokenAdvice: 'リンクが途中で変わったか、切れています。メールからもう一度開くか、アカウントの設定で選んでください。',
};
