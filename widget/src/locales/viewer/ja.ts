import type { ViewerMessages } from './en.ts';

export const ja: ViewerMessages = {
  picture: (number, count, prompt) => `絵 ${count}枚中${number}枚目：${prompt}`,
  place: (number, count) => `${number} / ${count}`,
  pictures: '絵',
  previous: '前の絵',
  next: '次の絵',
  drawn: '描いた',
  approximated: '近いもの',
  shownAs: (words, as) => `${words} → ${as}`,
  about: 'この絵について',
  size: 'サイズ',
  seed: 'シード値',
  made: '作成',
  copyPicture: '絵をコピー',
  copyPrompt: '文をコピー',
  copied: 'コピーしました',
  copyFailed: 'ここではコピーできませんでした。',
};
