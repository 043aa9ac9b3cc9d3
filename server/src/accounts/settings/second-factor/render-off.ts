import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { SettingsPage } from '../open-settings-page.ts';
import { describeProof, type Proof, renderProof } from './render-proof.ts';

/** What a second step is, and the way to set it up. */
export function renderOff(page: SettingsPage, proof: Proof) {
  const { view, texts } = page;
  const { title, lead, begin } = texts.secondFactor;
  return renderPage(view, {
    ...{ title, lead, width: 'narrow' },
    content: html`${renderErrorSummary(view, [describeProof(page, 'begin', proof)])}
    ${renderForm(view, {
      action: '/account/security/second-factor',
      hidden: { step: 'begin' },
      content: renderProof(page, 'begin', proof),
      actions: [
        renderButton({ label: begin }),
        renderButtonLink({ label: view.texts.kit.cancel, address: '/account/security', kind: 'quiet' }),
      ],
    })}`,
  });
}
