import { html } from 'hono/html';
import type { Content } from '../markup.ts';
import type { NoticeKind } from '../notices/notice.ts';
import { renderAttributes } from './render-attributes.ts';

interface NoticeBox {
  kind: NoticeKind;
  content: Content;
  /** Takes the focus when the page opens: for what has just happened. */
  isNews?: boolean;
}

/** A box that says what has happened, or what to know before going on. */
export function renderNotice({ kind, content, isNews = false }: NoticeBox) {
  const role = kind === 'problem' ? 'alert' : 'status';
  const focus = isNews && { tabindex: -1, autofocus: true };
  return html`<div${renderAttributes({ class: `notice ${kind}`, role: isNews ? role : 'note', ...focus })}>${content}</div>`;
}
