import type { SiteSnippetTexts } from './site-snippet-texts.ts';

export const zh: SiteSnippetTexts = {
  title: '放到网页上',
  lead: '把代码复制到网页中你希望出现方框的位置。无需构建，也无需在你的服务器上做任何事。',
  language: '语言',
  languageOfPage: '与网页相同',
  shape: '形式',
  shapes: { inline: '网页中的方框', button: '打开方框的按钮', popover: '由你自己的按钮打开的浮层' },
  script: '脚本',
  scripts: (version) => ({ floating: '始终使用最新版本', pinned: `一直使用版本 ${version}` }),
  show: '显示代码',
  lines: 'HTML',
  preview: '外观',
  previewLead: '除了最后一步，你都可以试用：图片只能在你自己的网页上生成。',
  strict: '带有内容安全策略的网页',
  strictLead: '适用于禁止内联内容的网页的代码，以及其策略必须允许的内容。',
  strictLink: '适用于严格网页的代码',
  missing: '此服务器上还没有构建小组件。',
};
