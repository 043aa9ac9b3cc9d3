import { html } from 'hono/html';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderCode } from '../../../pages/parts/render-code.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { SettingsPage } from '../open-settings-page.ts';

/** The answer to the form that made them, and nowhere else: a page that is opened again shows none. */
export function renderRecoveryCodes({ view, texts }: SettingsPage, codes: readonly string[]) {
  const { codesTitle: title, codesLead: lead, codes: label, codesKept } = texts.secondFactor;
  return renderPage(view, {
    ...{ title, lead, width: 'narrow' },
    content: html`${renderCode(view, { label, text: codes.join('\n') })}
      <p>${renderButtonLink({ label: codesKept, address: '/account/security' })}</p>`,
  });
}
