import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderConfirmation } from '../../../pages/parts/render-confirmation.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderField } from '../../../pages/parts/render-field.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderNotice } from '../../../pages/parts/render-notice.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { SettingsPage } from '../open-settings-page.ts';
import { settingsStyles } from '../settings-styles.ts';
import type { Passkey } from './list-passkeys.ts';

interface PasskeyForm {
  passkey: Passkey;
  /** It was made a moment ago. */
  isNew?: boolean;
  error?: string;
}

/** One passkey: its name, and the way to remove it. */
export function renderPasskey({ view, texts }: SettingsPage, { passkey, isNew = false, error }: PasskeyForm) {
  const { nameTitle: title, name: label, isAdded, question, explanation, remove } = texts.passkeys;
  const action = `/account/security/passkeys/${passkey.id}`;
  const name = { name: 'name', label, error };
  return renderPage(view, {
    ...{ title, width: 'narrow', styles: settingsStyles },
    content: html`${isNew ? renderNotice({ kind: 'success', content: isAdded, isNews: true }) : ''}
      ${renderErrorSummary(view, [name])}
      ${renderForm(view, {
        action,
        content: renderField({ ...name, value: passkey.name, required: true, maxlength: 200 }),
        actions: [
          renderButton({ label: texts.profile.save }),
          renderButtonLink({ label: view.texts.kit.cancel, address: '/account/security', kind: 'quiet' }),
        ],
      })}
      ${renderConfirmation(view, { question, explanation, action: `${action}/removal`, label: remove })}`,
  });
}
