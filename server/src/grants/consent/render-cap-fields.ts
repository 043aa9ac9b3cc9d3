import { html } from 'hono/html';
import type { Field } from '../../pages/parts/render-field.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import type { GrantPage } from '../grant-page.ts';
import type { CapFields } from './read-spend-cap.ts';
import { type SpendCap, largestCap } from './spend-cap.ts';

export interface CapForm {
  values: CapFields;
  wrong: readonly (keyof SpendCap)[];
}

/** The two limits, as fields: also for the summary of what is wrong with them. */
export function describeCapFields(
  { texts, formatNumber }: GrantPage,
  { values, wrong }: CapForm,
): readonly [daily: Field, total: Field] {
  const describe = (name: keyof SpendCap): Field => ({
    ...{ name, label: texts.consent[name], value: values[name], type: 'number', inputmode: 'numeric' },
    ...{ min: 0, max: largestCap[name], step: 1, required: true },
    error: wrong.includes(name) ? texts.consent.capError(formatNumber(largestCap[name])) : undefined,
  });
  return [describe('daily'), describe('total')];
}

export function renderCapFields(page: GrantPage, form: CapForm) {
  const [daily, total] = describeCapFields(page, form);
  return html`<div class="cap">${renderField(daily)} ${renderField(total)}</div>`;
}
