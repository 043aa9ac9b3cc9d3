import { html } from 'hono/html';
import type { Content } from '../markup.ts';
import type { PageView } from '../page-view.ts';
import { renderAttributes } from './render-attributes.ts';

export interface Form {
  action: string;
  content: Content;
  /** Below the fields: buttons and what belongs beside them. */
  actions: Content;
  /** `get` for what only looks, such as a search. */
  method?: 'post' | 'get';
  /** Short fields beside each other, where there is room. */
  hasColumns?: boolean;
  /** Fields that nobody sees. */
  hidden?: Readonly<Record<string, string>>;
  id?: string;
  /** Where several forms on a page need telling apart. */
  label?: string;
}

/** A form that works before any script; with one, a second press does not send it twice. */
export function renderForm(view: PageView, { action, content, actions, hidden = {}, ...form }: Form) {
  const look = form.hasColumns ? 'form columns' : 'form';
  const attributes = { class: look, action, method: form.method ?? 'post', id: form.id, 'aria-label': form.label };
  return html`<form${renderAttributes({ ...attributes, 'data-working': view.texts.kit.working })}>
    ${renderHiddenFields(hidden)} ${content}
    <div class="actions">${actions}</div>
  </form>`;
}

function renderHiddenFields(hidden: Readonly<Record<string, string>>) {
  return Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}
