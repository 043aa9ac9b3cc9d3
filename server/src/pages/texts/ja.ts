import type { PageTexts } from './page-texts.ts';

export const ja: PageTexts = {
  frame: {
    skip: '本文へ移動',
    navigation: 'メインメニュー',
    gallery: 'ギャラリー',
    sites: 'サイト',
    account: 'アカウント',
    administration: '管理',
    signIn: 'ログイン',
    signOut: 'ログアウト',
    language: '言語',
    theme: '表示',
    themes: { system: '自動', light: 'ライト', dark: 'ダーク' },
  },
  kit: {
    checkFields: '次の点をご確認ください：',
    showPassword: 'パスワードを表示',
    hidePassword: 'パスワードを隠す',
    copy: 'コピー',
    copied: 'コピーしました',
    working: 'お待ちください…',
    cancel: 'キャンセル',
  },
  problems: {
    not_found: {
      title: 'ここには何もありません',
      advice: 'アドレスが間違っているか、削除されたか、ほかの人のものである可能性があります。',
    },
    session_missing: {
      title: 'ログインしてください',
      advice: 'このページはログインしている方だけがご覧になれます。',
    },
    request_forged: {
      title: '当サイトのページからの操作ではありません',
      advice: '何も変更されていません。ページを開き直して、もう一度操作してください。',
    },
    account_suspended: {
      title: 'このアカウントは停止されています',
      advice: '現在、変更や作成はできません。理由はこのサーバーの運営者にお問い合わせください。',
    },
    too_many_requests: {
      title: '回数が多すぎます',
      advice: 'しばらく待ってから、もう一度お試しください。何も失われません。',
    },
    field_invalid: {
      title: '読み取れませんでした',
      advice: 'アドレスまたは入力内容に問題があります。前のページに戻って、もう一度お試しください。',
    },
    refused: {
      title: '実行できませんでした',
      advice:
        '受け付けられませんでした。前のページに戻って、もう一度お試しください。続く場合は、この語をサーバーの運営者にお伝えください：',
    },
    unavailable: {
      title: '一時的につながりません',
      advice: 'サービスが起動中か停止中、または混み合っています。1 分ほどしてからもう一度お試しください。',
    },
    internal: {
      title: 'こちら側で問題が起きました',
      advice:
        'あなたの操作のせいではありません。もう一度お試しください。続く場合は、この番号をサーバーの運営者にお伝えください：',
    },
  },
  goHome: 'トップページへ',
  goOn: '続ける',
};
