import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderCode } from '../../../pages/parts/render-code.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderField } from '../../../pages/parts/render-field.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { SettingsPage } from '../open-settings-page.ts';
import { settingsStyles } from '../settings-styles.ts';
import { drawCode } from './draw-code.ts';

interface Scan {
  /** What the app reads: `otpauth://…`. */
  address: string;
  error?: string;
}

/** The secret for the app, as a picture and as text, and the field for the first code it shows. */
export function renderScan({ view, texts }: SettingsPage, { address, error }: Scan) {
  const { scanTitle: title, scanLead: lead, picture, key, code: label, turnOn } = texts.secondFactor;
  const code = { name: 'code', label, error };
  const secret = new URL(address).searchParams.get('secret') ?? '';
  return renderPage(view, {
    ...{ title, lead, width: 'narrow', styles: settingsStyles },
    content: html`${renderErrorSummary(view, [code])}
      <div class="code-picture">${drawCode(address, picture)}</div>
      ${renderCode(view, { label: key, text: secret.replaceAll(/.{4}(?=.)/g, '$& ') })}
      ${renderForm(view, {
        action: '/account/security/second-factor',
        hidden: { step: 'check', address },
        content: renderField({
          ...{ ...code, autocomplete: 'one-time-code', inputmode: 'numeric', required: true, isVerbatim: true },
          maxlength: 20,
        }),
        actions: [
          renderButton({ label: turnOn }),
          renderButtonLink({ label: view.texts.kit.cancel, address: '/account/security', kind: 'quiet' }),
        ],
      })}`,
  });
}
