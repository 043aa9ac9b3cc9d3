import type { PageTexts } from './page-texts.ts';

export const zh: PageTexts = {
  frame: {
    skip: '跳到正文',
    navigation: '主菜单',
    gallery: '图库',
    sites: '网站',
    account: '账户',
    administration: '管理',
    signIn: '登录',
    signOut: '退出登录',
    language: '语言',
    theme: '外观',
    themes: { system: '自动', light: '浅色', dark: '深色' },
  },
  kit: {
    checkFields: '请检查以下内容：',
    showPassword: '显示密码',
    hidePassword: '隐藏密码',
    copy: '复制',
    copied: '已复制',
    working: '请稍候…',
    cancel: '取消',
  },
  problems: {
    not_found: { title: '这里什么也没有', advice: '地址可能有误，或者内容已被删除，或者属于别人。' },
    session_missing: { title: '请登录', advice: '此页面需要登录后查看。' },
    request_forged: {
      title: '此操作并非来自我们的页面',
      advice: '没有任何更改。请重新打开页面，在那里再操作一次。',
    },
    account_suspended: {
      title: '此账户已被停用',
      advice: '目前无法用它更改或创建任何内容。原因可向此服务器的运营者询问。',
    },
    too_many_requests: { title: '操作过于频繁', advice: '请稍等一会儿再试。不会丢失任何内容。' },
    field_invalid: { title: '无法读取此请求', advice: '地址或表单中的内容有误。请返回后重试。' },
    refused: { title: '无法完成', advice: '请求被拒绝。请返回后重试；如果仍然如此，请把这个词告诉此服务器的运营者：' },
    unavailable: { title: '暂时无法访问', advice: '服务正在启动、停止或非常繁忙。请一分钟后再试。' },
    internal: {
      title: '我们这边出了问题',
      advice: '这不是你的错。请重试；如果仍然如此，请把这个编号发给此服务器的运营者：',
    },
  },
  goHome: '前往首页',
  goOn: '继续',
};
