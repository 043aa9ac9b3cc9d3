import { html } from 'hono/html';
import { renderButtonLink } from '../../pages/parts/render-button-link.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { SignInPage } from './open-sign-in-page.ts';
import { signInStyles } from './sign-in-styles.ts';

interface Mailed {
  /** What was sent, and whereto. */
  lead: string;
  /** Where it goes on once the mail has done its work, perhaps in another window. */
  goOn?: string;
}

/** After a mail was promised. It says the same whether one was sent or not. */
export function renderLookIntoMail({ view, texts }: SignInPage, { lead, goOn }: Mailed) {
  const { title, spam, goOn: label } = texts.mailed;
  return renderPage(view, {
    title,
    width: 'narrow',
    isBare: true,
    styles: signInStyles,
    lead,
    content: html`<p>${spam}</p>
      ${goOn === undefined ? '' : html`<div class="ways">${renderButtonLink({ label, address: goOn, kind: 'quiet' })}</div>`}`,
  });
}
