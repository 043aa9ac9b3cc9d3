import { html } from 'hono/html';
import type { Content } from '../markup.ts';

/** What every field has around it. */
export interface Labelled {
  name: string;
  label: string;
  /** Where the name is not unique on the page. */
  id?: string | undefined;
  hint?: string | undefined;
  /** What is wrong with what was sent, and what to do. */
  error?: string | undefined;
}

/** A label above, the control, a hint and an error below. `control` describes itself by `describeField`. */
export function renderLabelled(field: Labelled, control: Content) {
  const id = fieldId(field);
  return html`<div class="field">
    <label for="${id}">${field.label}</label>
    ${control} ${renderFieldTexts(field)}
  </div>`;
}

export function renderFieldTexts(field: Labelled) {
  const id = fieldId(field);
  return html`${field.hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${field.hint}</p>`}
  ${field.error === undefined ? '' : html`<p class="error" id="${id}-error">${field.error}</p>`}`;
}

/** How a control is tied to its texts. */
export function describeField(field: Labelled) {
  const id = fieldId(field);
  const texts = [field.error !== undefined && `${id}-error`, field.hint !== undefined && `${id}-hint`].filter(Boolean);
  return {
    id,
    name: field.name,
    'aria-describedby': texts.join(' ') || undefined,
    'aria-invalid': field.error === undefined ? undefined : 'true',
  };
}

export function fieldId({ id, name }: Labelled): string {
  return id ?? name;
}
