import type { StartMessages } from './en.ts';

export const zh: StartMessages = {
  title: '起始图片',
  operation: '如何处理',
  arriving: '正在上传',
  onItsWay: '图片还在上传，请稍候。',
  switched: (name) => `已换用 ${name}。`,
  remove: (number) => `移除第 ${number} 张图片`,
  strength: '强度',
  aside: (model) => `${model} 不能从图片开始。图片会留在这里，供别的模型使用。`,
  onlyFirst: (count) => `这里只用前 ${count} 张图片。`,
  errors: {
    upload_too_large: '文件太大，请选择不超过 20 MB 的文件。',
    upload_too_slow: '文件上传太慢，请在网络较好时重试。',
    upload_type_unsupported: '不能使用这种文件，请选择 JPEG、PNG 或 WebP 图片。',
    upload_animated: '不能使用动图，请选择静态图片。',
    upload_too_many_pixels: '图片像素太多，请选择小一些的。',
    upload_damaged: '文件已损坏，无法读取，请另选一个。',
    upload_quota_exhausted: '目前不能再添加图片，请稍后再试。',
    upload_in_use: '由它生成的图片还需要这张图片。',
  },
};
