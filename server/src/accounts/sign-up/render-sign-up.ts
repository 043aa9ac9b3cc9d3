import { html } from 'hono/html';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPasswordField } from '../../pages/parts/render-password-field.ts';
import { renderPage } from '../../pages/render-page.ts';
import { passwordLengths } from '../password/explain-password.ts';
import { withContinue } from '../read-continue.ts';
import { signInStyles } from '../sign-in/sign-in-styles.ts';
import type { SignInPage } from '../sign-in/open-sign-in-page.ts';
import { renderBorn } from './render-born.ts';
import type { SignUpErrors, SignUpValues } from './sign-up-form.ts';

export interface SignUpForm {
  goOn: string;
  asksAge: boolean;
  providerName?: string | undefined;
  values?: SignUpValues;
  errors?: SignUpErrors;
}

export function renderSignUp(page: SignInPage, form: SignUpForm) {
  const { view, texts } = page;
  const { title, lead, button, haveAccount } = texts.signUp;
  const { errors = {}, goOn, asksAge, providerName } = form;
  const wrong = [
    { name: 'email', label: '', error: errors.email },
    { name: 'password', label: '', error: errors.password },
    { name: 'month', label: '', error: errors.born },
  ];
  const other = providerName === undefined ? undefined : texts.signIn.withProvider(providerName);
  return renderPage(view, {
    ...{ title, lead, width: 'narrow', isBare: true, styles: signInStyles },
    content: html`${renderErrorSummary(view, wrong)}
      ${renderForm(view, {
        action: '/sign-up',
        hidden: { continue: goOn },
        content: html`${renderIdentity(page, form)} ${asksAge ? renderBorn(page, form) : ''}`,
        actions: renderButton({ label: button }),
        ...(other !== undefined && { id: 'sign-up' }),
      })}
      ${other === undefined ? '' : renderProviderButton(other)}
      <p>${haveAccount} <a href="${withContinue('/sign-in', goOn)}">${texts.signIn.title}</a></p>`,
  });
}

function renderIdentity({ view, texts }: SignInPage, { values = {}, errors = {} }: SignUpForm) {
  const { name: label, optional: hint, password, passwordHint } = texts.signUp;
  return html`${renderField({
    ...{ name: 'email', label: texts.signIn.email, error: errors.email, type: 'email', value: values.email },
    ...{ required: true, autocomplete: 'email', maxlength: 254 },
  })}
  ${renderField({ name: 'name', label, hint, value: values.name, autocomplete: 'name', maxlength: 80 })}
  ${renderPasswordField(view, {
    ...{ name: 'password', label: password, hint: passwordHint, error: errors.password, required: false },
    ...{ autocomplete: 'new-password', minlength: passwordLengths.shortest, maxlength: passwordLengths.longest },
  })}`;
}

/** It sends the same form, for the age is in it. */
function renderProviderButton(label: string) {
  return html`<div class="ways">
    <button class="quiet" form="sign-up" formaction="/sign-up/provider" formnovalidate>${label}</button>
  </div>`;
}
