import { html } from 'hono/html';
import type { Choice } from './choice.ts';
import { renderAttributes } from './render-attributes.ts';
import { describeField, type Labelled, renderLabelled } from './render-labelled.ts';

export interface Select extends Labelled {
  value?: string | undefined;
  choices: readonly Choice[];
  required?: boolean;
  autocomplete?: string;
}

/** One of many. */
export function renderSelect(field: Select) {
  const { value, choices, required, autocomplete } = field;
  const options = choices.map((choice) => {
    const attributes = { value: choice.value, selected: choice.value === value };
    return html`<option${renderAttributes(attributes)}>${choice.label}</option>`;
  });
  return renderLabelled(
    field,
    html`<span class="select"
      ><select ${renderAttributes({ ...describeField(field), required, autocomplete })}>
        ${options}
      </select></span
    >`,
  );
}
