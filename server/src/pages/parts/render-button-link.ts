import { html } from 'hono/html';
import { renderAttributes } from './render-attributes.ts';

interface ButtonLink {
  label: string;
  address: string;
  kind?: 'primary' | 'quiet';
  /** What it says to those who do not see what stands beside it. */
  description?: string;
}

/** A way to another page that looks like a button. */
export function renderButtonLink({ label, address, kind = 'primary', description }: ButtonLink) {
  return html`<a${renderAttributes({ class: `button ${kind}`, href: address, 'aria-label': description })}>${label}</a>`;
}
