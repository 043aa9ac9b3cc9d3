import type { HomeTexts } from './home-texts.ts';

export const zh: HomeTexts = {
  heading: '就在你所在的页面里，生成一张图片',
  lead: '在任何网页中都可以，并且能保存下来。',
  demo: { name: '在演示网站上试用', about: '嵌入了小组件的文章和商店' },
  snippet: { name: '放到网页上', about: '可直接复制的代码，适用于任何策略' },
  widget: { name: '小组件', about: '网页所嵌入的脚本' },
  api: { name: 'API', about: '所有调用，OpenAPI 3.1 格式' },
  readiness: { name: '就绪状态', about: '数据库、文件、队列' },
};
