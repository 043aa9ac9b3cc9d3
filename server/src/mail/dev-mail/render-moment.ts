import { html } from 'hono/html';

const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });

export function renderMoment(moment: Date) {
  return html`<time datetime="${moment.toISOString()}">${format.format(moment)} UTC</time>`;
}
