import type { StartMessages } from './en.ts';

export const ja: StartMessages = {
  title: '元にする絵',
  operation: 'この絵をどうしますか',
  arriving: '送信中',
  onItsWay: '絵はまだ送信中です。少しお待ちください。',
  switched: (name) => `${name} に切り替えました。`,
  remove: (number) => `${number} 枚目を外す`,
  strength: '強さ',
  aside: (model) => `${model} は絵から始められません。ほかのモデルのためにここに残してあります。`,
  onlyFirst: (count) => `ここで使われるのは最初の ${count} 枚だけです。`,
  errors: {
    upload_too_large: 'ファイルが大きすぎます。20 MB までのものを選んでください。',
    upload_too_slow: 'ファイルの送信に時間がかかりすぎました。接続のよい所でもう一度お試しください。',
    upload_type_unsupported: 'この種類のファイルは使えません。JPEG、PNG、WebP の画像を選んでください。',
    upload_animated: '動く画像は使えません。静止画を選んでください。',
    upload_too_many_pixels: '画素が多すぎます。もっと小さい画像を選んでください。',
    upload_damaged: 'ファイルが壊れていて読めません。ほかのものを選んでください。',
    upload_quota_exhausted: '今はこれ以上追加できません。後でお試しください。',
    upload_in_use: 'この絵は、これから作った絵にまだ必要です。',
  },
};
