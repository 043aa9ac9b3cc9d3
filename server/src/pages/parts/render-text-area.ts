import { html } from 'hono/html';
import { renderAttributes } from './render-attributes.ts';
import { describeField, type Labelled, renderLabelled } from './render-labelled.ts';

export interface TextArea extends Labelled {
  value?: string;
  rows?: number;
  required?: boolean;
  maxlength?: number;
  placeholder?: string;
}

/** Several lines to fill in. */
export function renderTextArea(field: TextArea) {
  const { value = '', rows = 4, required, maxlength, placeholder } = field;
  const attributes = { ...describeField(field), rows, required, maxlength, placeholder };
  // A line break that follows the tag at once is not part of the value.
  return renderLabelled(field, html`<textarea ${renderAttributes(attributes)}>${`\n${value}`}</textarea>`);
}
