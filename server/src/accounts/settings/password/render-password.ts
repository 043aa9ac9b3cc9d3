import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderPasswordField } from '../../../pages/parts/render-password-field.ts';
import { renderPage } from '../../../pages/render-page.ts';
import { passwordLengths } from '../../password/explain-password.ts';
import { signInTextsByLocale } from '../../texts/sign-in-texts-by-locale.ts';
import type { SettingsPage } from '../open-settings-page.ts';

export interface PasswordErrors {
  current?: string | undefined;
  password?: string | undefined;
}

interface PasswordForm {
  /** There is one already. */
  asksOld: boolean;
  errors?: PasswordErrors;
}

/** Asks for a new password, and for the one before it. */
export function renderPassword(page: SettingsPage, { asksOld, errors = {} }: PasswordForm) {
  const { view, texts, account } = page;
  const { change, add, lead, save } = texts.password;
  const { current, fresh } = describeFields(page, errors);
  const { shortest: minlength, longest: maxlength } = passwordLengths;
  return renderPage(view, {
    ...{ title: asksOld ? change : add, lead, width: 'narrow' },
    content: html`${renderErrorSummary(view, asksOld ? [current, fresh] : [fresh])}
    ${renderForm(view, {
      action: '/account/security/password',
      content: html`<input type="hidden" name="email" value="${account.email}" autocomplete="username" />
        ${asksOld && renderPasswordField(view, { ...current, autocomplete: 'current-password', maxlength })}
        ${renderPasswordField(view, { ...fresh, autocomplete: 'new-password', minlength, maxlength })}`,
      actions: [
        renderButton({ label: save }),
        renderButtonLink({ label: view.texts.kit.cancel, address: '/account/security', kind: 'quiet' }),
      ],
    })}`,
  });
}

function describeFields({ view, texts }: SettingsPage, errors: PasswordErrors) {
  const { current: label, fresh } = texts.password;
  const hint = signInTextsByLocale[view.locale].errors.passwordShort;
  return {
    current: { name: 'current', label, error: errors.current },
    fresh: { name: 'password', label: fresh, error: errors.password, ...(errors.password === undefined && { hint }) },
  };
}
