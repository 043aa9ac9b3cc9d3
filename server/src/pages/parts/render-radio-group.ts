import { html } from 'hono/html';
import type { Choice } from './choice.ts';
import { renderAttributes } from './render-attributes.ts';
import { renderGroup } from './render-group.ts';
import { fieldId, type Labelled } from './render-labelled.ts';

export interface RadioGroup extends Labelled {
  value?: string | undefined;
  choices: readonly Choice[];
  required?: boolean;
}

/** One of a few, all to be seen at once. */
export function renderRadioGroup(group: RadioGroup) {
  const radios = group.choices.map((choice) => {
    const id = `${fieldId(group)}-${choice.value}`;
    const attributes = {
      ...{ type: 'radio', id, name: group.name, value: choice.value, required: group.required },
      checked: choice.value === group.value,
      'aria-describedby': choice.hint === undefined ? undefined : `${id}-hint`,
    };
    return html`<div class="choice">
      <label><input ${renderAttributes(attributes)} /><span>${choice.label}</span></label>
      ${choice.hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${choice.hint}</p>`}
    </div>`;
  });
  return renderGroup(group, radios);
}
