import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const ja: UnsubscribeTexts = {
  question: {
    title: 'お知らせの受け取りをやめますか？',
    lead: 'Vignette からのお知らせは届かなくなります。アカウントについてのメールは引き続き届きます。',
  },
  confirm: '受け取りをやめる',
  done: {
    title: 'お知らせを停止しました',
    lead: '送信を待っていたものも含めて、Vignette からのお知らせは届きません。アカウントの設定でいつでも再開できます。',
  },
  broken: {
    title: 'このリンクは使えません',
    lead: 'リンクが途中で変わったか、切れています。メールからもう一度開くか、アカウントの設定で選んでください。',
  },
};
