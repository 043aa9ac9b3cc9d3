import type { AuditTexts } from './audit-texts.ts';

export const zh: AuditTexts = {
  title: '查看记录',
  lead: '本服务器的运营者只有在有理由时才会查看你的提示词和图片。每一次都会在这里记录并保留两年，任何人都无法更改。',
  empty: { title: '没有人查看过', advice: '没有运营者看过属于你的内容。' },
  actions: {
    look: '运营者查看了你的请求内容',
    account_suspended: '运营者停用了你的账户',
    account_resumed: '运营者恢复了你的账户',
    site_suspended: '运营者停用了你的网站',
    site_resumed: '运营者恢复了你的网站',
  },
  picture: '提示词',
  pictureGone: '此后已被删除。',
  site: '网站',
  reason: '理由',
  olderEntries: '更早的记录',
};
