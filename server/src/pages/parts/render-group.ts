import { html } from 'hono/html';
import type { Content } from '../markup.ts';
import { renderAttributes } from './render-attributes.ts';
import { describeField, type Labelled, renderFieldTexts } from './render-labelled.ts';

/** Fields that belong together under one name, such as checkboxes of one question. */
export function renderGroup(group: Labelled, content: Content) {
  const { 'aria-describedby': describedBy, id } = describeField(group);
  return html`<fieldset ${renderAttributes({ id, 'aria-describedby': describedBy })}>
    <legend>${group.label}</legend>
    ${content} ${renderFieldTexts(group)}
  </fieldset>`;
}
