import type { SignInTexts } from './sign-in-texts.ts';

export const ja: SignInTexts = {
  signIn: {
    title: 'ログイン',
    email: 'メールアドレス',
    next: '次へ',
    withPasskey: 'パスキーでログイン',
    withProvider: (name) => `${name} で続ける`,
    noAccount: 'アカウントをお持ちでない方は',
  },
  choose: {
    title: 'ログインの方法',
    otherAddress: '別のアドレスを使う',
    password: 'パスワード',
    signIn: 'ログイン',
    forgotten: 'パスワードをお忘れですか？',
    withoutPassword: 'パスワードを使わない',
    mailLink: 'リンクをメールで受け取る',
    mailCode: 'コードをメールで受け取る',
  },
  link: {
    title: 'ログイン',
    lead: (email) =>
      `ボタンを押すと、ここに ${email} としてログインします。ご自分のアドレスでなければ、このページを閉じてください。`,
    button: 'ログイン',
    mailed: (email, minutes) =>
      `${email} のアカウントがあれば、ログイン用のリンクをお送りしました。有効期間は${minutes}、使えるのは一度だけです。`,
  },
  press: {
    signedInAs: (email) =>
      `現在、ここに ${email} としてログインしています。ボタンを押すと、そのアカウントからはログアウトします。`,
  },
  code: {
    title: 'コードを入力',
    lead: (email, minutes) =>
      `${email} のアカウントがあれば、コードをお送りしました。有効期間は${minutes}、使えるのは一度だけです。`,
    field: 'コード',
    again: '新しいコードを送る',
  },
  secondFactor: {
    title: '2 段階目の確認',
    lead: '認証アプリに今表示されているコードを入力してください。',
    field: 'アプリのコード',
    useRecovery: 'リカバリーコードを使う',
    recoveryLead: '保管しておいたリカバリーコードを一つ入力してください。それぞれ一度だけ使えます。',
    recoveryField: 'リカバリーコード',
    useApp: 'アプリを使う',
  },
  signUp: {
    title: '新規登録',
    lead: 'どのページで作った絵も、一つのギャラリーに保管できます。',
    name: '名前',
    optional: '任意です。',
    password: 'パスワード',
    passwordHint: '10 文字以上。メールのリンクでログインしたい場合は空欄のままにしてください。',
    born: '生まれた年月',
    bornHint: '必要な年齢に達していることだけを記録し、日付は保存しません。',
    month: '月',
    year: '年',
    button: '新規登録',
    haveAccount: 'すでにアカウントをお持ちの方は',
    mailed: (email) => `${email} にメールをお送りしました。メールの中のボタンを押すと、すぐに始められます。`,
    tooYoung: 'また後でお越しください',
    tooYoungLead: (years) =>
      `登録できるのは ${years} 歳からです。入力された内容は何も保存していません。アカウントがなくても、対応しているページでは絵を作れます。`,
  },
  verify: {
    title: 'アドレスの確認',
    lead: (email) =>
      `${email} で Vignette に登録しましたか？その場合はボタンを押してください。心当たりがなければ、このページを閉じてください。何も起こりません。`,
    button: '確認して進む',
  },
  forgotten: {
    title: '新しいパスワードを設定',
    lead: '設定用のリンクをメールでお送りします。',
    button: 'リンクを受け取る',
    mailed: (email, minutes) =>
      `${email} のアカウントがあれば、パスワード設定用のリンクをお送りしました。有効期間は${minutes}、使えるのは一度だけです。`,
  },
  newPassword: {
    title: '新しいパスワードを設定',
    lead: 'すべての端末からログアウトされ、新しいパスワードでログインし直します。',
    field: '新しいパスワード',
    button: 'パスワードを保存',
  },
  mailed: {
    title: 'メールをご確認ください',
    spam: '1 分たっても届かない場合は、迷惑メールもご確認ください。',
    goOn: '済んだので続ける',
  },
  spent: {
    title: 'このリンクはもう使えません',
    lead: 'リンクは一度だけ、短い時間だけ有効です。新しいリンクをお求めください。',
    again: '新しいリンクを受け取る',
  },
  notices: {
    signedOut: 'ログアウトしました。',
    addressConfirmed: 'アドレスを確認しました。ようこそ！',
    addressConfirmedElsewhere:
      'アドレスを確認しました。ようこそ！別のブラウザーで入力されたパスワードは使われません。パスワードが必要な場合は、アカウントの「セキュリティ」で設定してください。',
    passwordChanged: '新しいパスワードを保存しました。そのパスワードでログインしてください。',
  },
  errors: {
    email: 'name@example.com のようなメールアドレスを入力してください。',
    disposable: '使い捨てのアドレスのようです。来月も読めるアドレスをお使いください。',
    passwordShort: '10 文字以上にしてください。',
    passwordLong: '200 文字以内にしてください。',
    wrongPassword:
      'アドレスとパスワードが一致しないか、アドレスがまだ確認されていません。未確認の場合は、確認用のメールをもう一度お送りしました。パスワードを使わずにログインすることもできます。',
    wrongCode: 'コードが違うか、もう使えません。もう一度確かめるか、新しいコードをお求めください。',
    born: '月を選び、1990 のように年を入力してください。',
    secondFactorExpired: '時間が過ぎたか、試した回数が多すぎます。もう一度ログインしてください。',
    providerUnknown: 'まだアカウントがありません。先にここで登録してください。すぐに終わります。',
    providerUnproven:
      'このアドレスがご本人のものか、提供元では確認できませんでした。はじめてのアドレスなら確認メールをお送りしています。すでにアカウントがある場合は、メールかパスワードでログインしてください。',
    passkeyFailed: 'パスキーを使えませんでした。もう一度試すか、別の方法をお選びください。',
    providerFailed: 'ログインできませんでした。もう一度試すか、別の方法をお選びください。',
  },
};
