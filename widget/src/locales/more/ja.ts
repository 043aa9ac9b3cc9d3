import type { MoreMessages } from './en.ts';

export const ja: MoreMessages = {
  title: '詳しい設定',
  model: 'モデル',
  keeps: '保存されるもの',
  modelKeeps: { 'collage-1': '何も保存されません。このサーバーの中で動きます。' },
  count: '枚数',
  leaveOut: '入れないもの',
  leaveOutHint: '絵に入れたくないもの',
  seed: 'シード値',
  seedHint: '同じシード値なら同じ絵になります。',
  random: 'おまかせ',
  useSeed: (seed) => `${seed} をもう一度使う`,
  tooDear: '本日の残りでは足りません。',
};
