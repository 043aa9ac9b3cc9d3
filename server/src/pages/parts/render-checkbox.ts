import { html } from 'hono/html';
import { renderAttributes } from './render-attributes.ts';
import { describeField, type Labelled, renderFieldTexts } from './render-labelled.ts';

export interface Checkbox extends Labelled {
  /** What is sent when it is ticked. */
  value?: string;
  checked?: boolean;
  required?: boolean;
}

/** Yes or no; or one of several of the same name, each with an `id` of its own. */
export function renderCheckbox(field: Checkbox) {
  const { value = 'on', checked, required, label } = field;
  const attributes = { ...describeField(field), type: 'checkbox', value, checked, required };
  return html`<div class="choice">
    <label><input ${renderAttributes(attributes)} /><span>${label}</span></label>
    ${renderFieldTexts(field)}
  </div>`;
}
