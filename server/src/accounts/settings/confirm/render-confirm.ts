import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderButtonLink } from '../../../pages/parts/render-button-link.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderPasswordField } from '../../../pages/parts/render-password-field.ts';
import { renderPage } from '../../../pages/render-page.ts';
import { signInStyles } from '../../sign-in/sign-in-styles.ts';
import { withContinue } from '../../read-continue.ts';
import type { SettingsPage } from '../open-settings-page.ts';

interface ConfirmForm {
  goOn: string;
  asksPassword: boolean;
  offersPasskey: boolean;
  isRefused: boolean;
}

/** Asks for the password or a passkey again; whoever has neither, or not at hand, signs in anew. */
export function renderConfirm(page: SettingsPage, form: ConfirmForm) {
  const { view, texts } = page;
  const { title, lead, signInAgain, otherWay } = texts.confirm;
  const isOnlyWay = !form.asksPassword && !form.offersPasskey;
  const address = withContinue('/sign-in?again', form.goOn);
  return renderPage(view, {
    ...{ title, lead, width: 'narrow', elements: ['passkeys'], styles: signInStyles },
    content: html`${form.asksPassword ? renderPassword(page, form) : ''}
      <div class="ways">
        ${form.offersPasskey ? renderPasskey(page, form) : ''}
        ${renderButtonLink({ ...(isOnlyWay ? { label: signInAgain } : { label: otherWay, kind: 'quiet' }), address })}
      </div>`,
  });
}

function renderPassword({ view, texts, account }: SettingsPage, { goOn, isRefused }: ConfirmForm) {
  const { password: label, wrongPassword, button } = texts.confirm;
  const password = { name: 'password', label, error: isRefused ? wrongPassword : undefined };
  return html`${renderErrorSummary(view, [password])}
  ${renderForm(view, {
    action: '/account/confirm',
    hidden: { continue: goOn },
    content: html`<input type="hidden" name="email" value="${account.email}" autocomplete="username" />
      ${renderPasswordField(view, { ...password, autocomplete: 'current-password', maxlength: 200 })}`,
    actions: renderButton({ label: button }),
  })}`;
}

/** It takes its place from the start, so that nothing moves once the script has found that the browser knows passkeys. */
function renderPasskey({ texts }: SettingsPage, { goOn }: ConfirmForm) {
  const { withPasskey: label, passkeyFailed } = texts.confirm;
  return html`<vignette-passkey-sign-in
    data-options="/auth/passkey/generate-authenticate-options"
    data-verify="/auth/passkey/verify-authentication"
    data-continue="${goOn}"
    data-failed="${passkeyFailed}"
    >${renderButton({ label, kind: 'quiet', type: 'button' })}</vignette-passkey-sign-in
  >`;
}
