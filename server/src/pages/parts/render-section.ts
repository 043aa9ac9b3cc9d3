import { html } from 'hono/html';
import type { Content } from '../markup.ts';
import { renderAttributes } from './render-attributes.ts';

interface Section {
  title: string;
  lead?: Content;
  content: Content;
  id?: string;
}

/** A part of a page with a heading of its own. */
export function renderSection({ title, lead, content, id }: Section) {
  return html`<section ${renderAttributes({ id })}>
    <h2>${title}</h2>
    ${lead === undefined ? '' : html`<p class="about">${lead}</p>`} ${content}
  </section>`;
}
