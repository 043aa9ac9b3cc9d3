import type { SecurityChange } from '../mail-facts.ts';
import type { MailTexts } from './mail-texts.ts';

const changes: Record<SecurityChange, string> = {
  'new-sign-in': 'アカウントに新しいログインがありました',
  'password-changed': 'パスワードが変更されました',
  'passkey-added': 'アカウントにパスキーが追加されました',
  'passkey-removed': 'アカウントからパスキーが削除されました',
  'second-factor-on': '2 段階認証がオンになりました',
  'second-factor-off': '2 段階認証がオフになりました',
  'recovery-codes-made': '新しいリカバリーコードが作成されました',
  'signed-out-elsewhere': 'アカウントから端末を 1 台ログアウトしました',
  'signed-out-everywhere': 'ほかのすべての端末からログアウトしました',
  'site-connected': 'アカウントとサイトが連携されました',
  'account-deleted': 'アカウントが削除されました',
};

export const ja: MailTexts = {
  frame: {
    linkHint: 'ボタンのリンク先：',
    newsReason: 'Vignette からのお知らせを希望された方にお送りしています。',
    unsubscribe: 'お知らせの受け取りをやめる',
  },
  write: {
    'sign-in-link': ({ url, minutes }, formats) => ({
      subject: 'Vignette にログイン',
      paragraphs: [`このリンクでログインできます。使えるのは一度だけ、${formats.minutes(minutes)}以内です。`],
      action: { label: 'ログイン', url },
      afterword: 'お心当たりがなければ、このメールは無視してください。このリンクがなければ誰もログインできません。',
    }),
    'sign-in-code': ({ code, minutes }, formats) => ({
      subject: 'Vignette のログインコード',
      heading: 'ログインコード',
      paragraphs: [
        `ログインしようとしている画面にこのコードを入力してください。使えるのは一度だけ、${formats.minutes(minutes)}以内です。`,
      ],
      code,
      afterword:
        'コードは誰にも教えないでください。当方からお尋ねすることはありません。お心当たりがなければ、このメールは無視してください。',
    }),
    'verify-address': ({ url }) => ({
      subject: 'メールアドレスの確認',
      paragraphs: ['このアドレスがご自身のものであることを確認すると、Vignette のアカウントが使えるようになります。'],
      action: { label: 'アドレスを確認', url },
      afterword: 'Vignette に登録したお心当たりがなければ、このメールは無視してください。',
    }),
    'reset-password': ({ url, minutes }, formats) => ({
      subject: '新しいパスワードの設定',
      paragraphs: [
        `このリンクから Vignette の新しいパスワードを設定できます。使えるのは一度だけ、${formats.minutes(minutes)}以内です。`,
      ],
      action: { label: 'パスワードを設定', url },
      afterword: 'お心当たりがなければ、このメールは無視してください。パスワードは変わりません。',
    }),
    'already-signed-up': ({ signInUrl }) => ({
      subject: 'すでにアカウントがあります',
      paragraphs: [
        'どなたか（ご本人かもしれません）が、Vignette への登録、または別のアカウントのアドレス変更のために、このアドレスを入力しました。このアドレスのアカウントはすでにあるため、何も行われず、アカウントの内容も変わっていません。',
      ],
      action: { label: 'ログイン', url: signInUrl },
      afterword: 'お心当たりがなければ、何もする必要はありません。アカウントがあることは、相手には知らされていません。',
    }),
    'confirm-new-address': ({ url }) => ({
      subject: '新しいメールアドレスの確認',
      paragraphs: ['このアドレスを確認すると、Vignette のアカウントで使われるようになります。'],
      action: { label: 'アドレスを確認', url },
      afterword: 'お心当たりがなければ、このメールは無視してください。何も変わりません。',
    }),
    'address-changed': ({ newAddress, securityUrl }) => ({
      subject: 'アカウントのメールアドレスが変わります',
      paragraphs: [
        `Vignette のアカウントのアドレスが、このアドレスから ${newAddress} に変わります。`,
        'ご本人による変更であれば、何もする必要はありません。',
        'そうでない場合は、ボタンを押すと、アカウントのアドレスがこのアドレスに戻り、すべての端末でログアウトされ、パスワードとその後に追加されたログイン方法が削除されます。続けて新しいパスワードを設定してください。',
      ],
      action: { label: '自分ではありません', url: securityUrl },
    }),
    'security-notice': ({ change, device, country, at, securityUrl }, formats) => ({
      subject: changes[change],
      paragraphs:
        change === 'account-deleted'
          ? ['Vignette のアカウントについてのメールはこれが最後です。']
          : ['ご本人によるものであれば、何もする必要はありません。'],
      details: [
        { label: '端末', value: device },
        ...(country === null ? [] : [{ label: '国・地域', value: formats.country(country) }]),
        { label: '日時', value: formats.moment(at) },
      ],
      ...(change !== 'account-deleted' && {
        action: { label: 'アカウントを確認', url: securityUrl },
        afterword: 'お心当たりがなければ、そこでほかのすべての端末からログアウトし、パスワードを変更してください。',
      }),
    }),
    'budget-alert': ({ siteName, percent, spent, budget, url }, formats) => ({
      subject: `${siteName}：予算の ${percent}% を使いました`,
      heading: `予算の ${percent}% を使いました`,
      paragraphs: [
        `「${siteName}」は予算 ${formats.number(budget)} クレジットのうち ${formats.number(spent)} クレジットを使いました。`,
        ...(percent === 100 ? ['予算に余裕ができるまで、訪問者のためにクレジットは使われません。'] : []),
      ],
      action: { label: '使用状況を見る', url },
    }),
    'webhook-failing': ({ siteName, endpoint, url }) => ({
      subject: `${siteName}：Webhook が応答しません`,
      heading: 'Webhook が応答しません',
      paragraphs: [`「${siteName}」で作られた絵の通知を、次のアドレスに送れませんでした。引き続き送信を試みます。`],
      details: [{ label: 'アドレス', value: endpoint }],
      action: { label: 'Webhook を見る', url },
      afterword: '届かなかった通知は、そこから送り直せます。',
    }),
    news: ({ subject, paragraphs, url }) => ({ subject, paragraphs, action: { label: '続きを読む', url } }),
  },
};
