import type { GrantTexts } from './grant-texts.ts';

export const ja: GrantTexts = {
  scopes: {
    generate: 'あなたの代わりに絵を作り、決めた上限まであなたのクレジットで支払う',
    'gallery:add': 'そこで作った絵をあなたのギャラリーに追加する',
    'gallery:read': '絵のプロンプトを含め、ギャラリー全体を見る',
    assistant: '渡された絵からプロンプトを読み取り、プロンプトを改善する',
  },
  connect: {
    returning: (site) => `${site} に知らせています。少しお待ちください…`,
    typing: {
      title: 'あと少しです',
      lead: (site, host) => `${host} の ${site} に戻り、このコードを入力してください。`,
      code: 'あなたのコード',
      minutes: '使えるのは 1 回だけ、2 分以内です。',
      warning:
        'ほかの場所には入力しないでください。別のページ、メール、電話でこのコードを尋ねる人は、あなたのアカウントに入ろうとしています。',
    },
    denied: {
      title: '何も許可していません',
      lead: (site) => `${site} はあなたのアカウントを使えません。このウィンドウを閉じてかまいません。`,
    },
    finished: 'ログインしました。このウィンドウを閉じてかまいません。',
    broken: {
      title: 'このログインは続けられません',
      lead: '情報が足りないか、時間がたちすぎました。このウィンドウを閉じ、元のページからやり直してください。',
    },
    suspended: {
      title: 'そのサイトからはログインできません',
      lead: 'サイトはここにもう存在しないか、停止されています。あなたのアカウントと絵に影響はありません。',
    },
  },
  consent: {
    title: (site) => `${site} にログインしますか？`,
    lead: (site, hosts) => `${site} は ${hosts} のサイトです。`,
    leadOfApp: (app) => `${app} は、あなたのアカウントを使おうとしているアプリです。`,
    signedInAs: (name) => `${name} としてログインしています。`,
    notYou: '別の人ですか？',
    may: (site) => `${site} ができること`,
    mayNot: 'できないこと',
    notMore: 'ほかの絵を見る、クレジットを購入する、アカウントを変更する',
    notMoreThanGallery: 'クレジットを購入する、アカウントを変更する',
    cap: '使ってよい上限',
    daily: '1 日のクレジット',
    total: '合計のクレジット',
    capHint: 'アカウントの「連携中のサイトとアプリ」でいつでも変更できます。',
    capError: (most) => `0 から ${most} までの整数を入力してください。`,
    allow: '許可する',
    deny: '許可しない',
    again: {
      title: (site) => `${site} に進みますか？`,
      lead: (site, hosts) => `${hosts} の ${site} には、アカウントの使用をすでに許可しています。`,
      leadOfApp: (app) => `${app} には、アカウントの使用をすでに許可しています。`,
      cap: (daily, total, used) =>
        `上限は 1 日 ${daily} クレジット、合計 ${total} クレジットで、${used} を使用済みです。`,
      change: '使ってよい上限を変更',
      allow: (name) => `${name} として続ける`,
      deny: 'キャンセル',
    },
  },
  connected: {
    title: '連携中のサイトとアプリ',
    lead: 'アカウントを使える相手、かかったクレジット、連携の終わらせ方です。',
    empty: {
      title: '連携しているものはありません',
      advice: '絵を作るサイトからログインすると、ここに表示されます。',
    },
    since: (date) => `${date}から`,
    spent: (today, daily, used, total) => `クレジット：今日 ${today} / ${daily}、合計 ${used} / ${total}`,
    may: 'できること',
    spending: '使用状況',
    today: (used, daily) => `今日 ${used} / ${daily} クレジット`,
    ever: (used, total) => `合計 ${used} / ${total} クレジット`,
    save: '上限を保存',
    disconnect: '連携を解除',
    disconnectNamed: (site) => `${site} の連携を解除`,
    explanation: 'すべてのページと端末で、すぐにログアウトされます。そこで作ったものはギャラリーに残ります。',
    notices: { changed: '上限を変更しました。', disconnected: (site) => `${site} の連携を解除しました。` },
  },
};
