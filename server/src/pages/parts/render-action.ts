import { html } from 'hono/html';
import type { PageView } from '../page-view.ts';
import { type Button, renderButton } from './render-button.ts';

export interface Action extends Button {
  action: string;
  /** What is sent along. */
  hidden?: Readonly<Record<string, string>>;
}

/** A form that is nothing but its button. */
export function renderAction(view: PageView, { action, hidden = {}, ...button }: Action) {
  const fields = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );
  return html`<form class="action" method="post" action="${action}" data-working="${view.texts.kit.working}">
    ${fields} ${renderButton({ kind: 'quiet', ...button })}
  </form>`;
}
