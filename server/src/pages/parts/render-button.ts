import { html } from 'hono/html';
import { renderAttributes } from './render-attributes.ts';

export interface Button {
  label: string;
  kind?: 'primary' | 'quiet' | 'dangerous';
  type?: 'submit' | 'button';
  /** Which of several buttons was pressed. */
  name?: string;
  value?: string;
  /** What it says to those who do not see what stands beside it. */
  description?: string;
  /** Where its form is sent instead. */
  formAction?: string;
  /** Sends although fields are not filled in: for a way back. */
  skipsChecks?: boolean;
}

/** A button of a form. */
export function renderButton({ label, kind = 'primary', type = 'submit', ...button }: Button) {
  const { name, value, description, formAction, skipsChecks } = button;
  const attributes = {
    ...{ class: kind, type, name, value, 'aria-label': description },
    ...{ formaction: formAction, formnovalidate: skipsChecks },
  };
  return html`<button${renderAttributes(attributes)}>${label}</button>`;
}
