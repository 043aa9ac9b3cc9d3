import type { ViewerMessages } from './en.ts';

export const zh: ViewerMessages = {
  picture: (number, count, prompt) => `第 ${number} 张图片，共 ${count} 张：${prompt}`,
  place: (number, count) => `${number} / ${count}`,
  pictures: '图片',
  previous: '上一张图片',
  next: '下一张图片',
  drawn: '已画出',
  approximated: '近似',
  shownAs: (words, as) => `${words} → ${as}`,
  about: '关于这张图片',
  size: '尺寸',
  seed: '种子',
  made: '完成于',
  copyPicture: '复制图片',
  copyPrompt: '复制描述',
  copied: '已复制',
  copyFailed: '在这里无法复制。',
};
