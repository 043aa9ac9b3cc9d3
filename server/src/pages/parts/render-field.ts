import { html } from 'hono/html';
import { renderAttributes } from './render-attributes.ts';
import { describeField, type Labelled, renderLabelled } from './render-labelled.ts';

export interface Field extends Labelled {
  type?: 'text' | 'email' | 'url' | 'tel' | 'number' | 'search' | 'date';
  value?: string | number | undefined;
  /** What the browser may fill in: `email`, `username webauthn`, `one-time-code` … */
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'url' | 'search';
  required?: boolean;
  readonly?: boolean;
  minlength?: number;
  maxlength?: number;
  min?: number | string;
  max?: number | string;
  step?: number | 'any';
  pattern?: string;
  placeholder?: string;
  /** For what is not prose: addresses, keys, codes. */
  isVerbatim?: boolean;
}

/** A line to fill in. */
export function renderField(field: Field) {
  const { type = 'text', value, autocomplete, inputmode, required, readonly, minlength, maxlength } = field;
  const { min, max, step, pattern, placeholder, isVerbatim = type === 'email' || type === 'url' } = field;
  const attributes = {
    ...describeField(field),
    ...{ type, value, autocomplete, inputmode, required, readonly, minlength, maxlength },
    ...{ min, max, step, pattern, placeholder },
    ...(isVerbatim && { autocapitalize: 'none', spellcheck: 'false', dir: 'ltr' }),
  };
  return renderLabelled(field, html`<input ${renderAttributes(attributes)} />`);
}
