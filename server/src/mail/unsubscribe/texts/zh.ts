import type { UnsubscribeTexts } from './unsubscribe-texts.ts';

export const zh: UnsubscribeTexts = {
  question: { title: '不再接收消息？', lead: '你将不再收到 Vignette 的消息。与账户有关的邮件仍会发送。' },
  confirm: '不再接收',
  done: { title: '已停止接收', lead: '你不会再收到 Vignette 的消息，包括正在等待发送的。你可以在账户中重新选择。' },
  broken: { title: '此链接无效', lead: '链接在途中被更改或截断。请从邮件中重新打开，或在账户中选择。' },
};
