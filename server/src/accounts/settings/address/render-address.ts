import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderField } from '../../../pages/parts/render-field.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderPage } from '../../../pages/render-page.ts';
import { isolate } from '../../sign-in/isolate.ts';
import type { SettingsPage } from '../open-settings-page.ts';

interface AddressForm {
  email?: string | undefined;
  error?: string | undefined;
}

/** Asks for another e-mail address. */
export function renderAddress({ view, texts, account }: SettingsPage, { email: value, error }: AddressForm = {}) {
  const { title, lead, field: label, button } = texts.address;
  const email = { name: 'email', label, error };
  return renderPage(view, {
    ...{ title, width: 'narrow', lead: lead(isolate(account.email)) },
    content: html`${renderErrorSummary(view, [email])}
    ${renderForm(view, {
      action: '/account/address',
      content: renderField({
        ...{ ...email, type: 'email', value, autocomplete: 'email', required: true, maxlength: 254 },
      }),
      actions: [
        renderButton({ label: button }),
        renderButtonLink({ label: view.texts.kit.cancel, address: '/account', kind: 'quiet' }),
      ],
    })}`,
  });
}
