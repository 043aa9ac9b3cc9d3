import type { MoreMessages } from './en.ts';

export const zh: MoreMessages = {
  title: '更多选项',
  model: '模型',
  keeps: '它会保留',
  modelKeeps: { 'collage-1': '什么都不保留：它在本服务器内运行。' },
  count: '图片数量',
  leaveOut: '排除内容',
  leaveOutHint: '画面里不要出现的东西',
  seed: '种子',
  seedHint: '相同的种子会生成相同的图片。',
  random: '随机',
  useSeed: (seed) => `再用一次 ${seed}`,
  tooDear: '今日剩余的不够用。',
};
