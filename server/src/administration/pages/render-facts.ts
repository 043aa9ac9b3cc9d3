import { html } from 'hono/html';
import type { Content } from '../../pages/markup.ts';

/** What is known of one thing, by name. */
export function renderFacts(facts: Readonly<Record<string, Content>>) {
  return html`<dl class="facts">
    ${Object.entries(facts).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
  </dl>`;
}
