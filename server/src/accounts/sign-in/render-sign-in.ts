import { html } from 'hono/html';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderNotice } from '../../pages/parts/render-notice.ts';
import { renderPage } from '../../pages/render-page.ts';
import { withContinue } from '../read-continue.ts';
import type { SignInPage } from './open-sign-in-page.ts';
import { renderPasskeySignIn } from './render-passkey-sign-in.ts';
import { signInStyles } from './sign-in-styles.ts';

interface SignInForm {
  goOn: string;
  /** What the operator's own provider is called, where there is one. */
  providerName?: string | undefined;
  email?: string | undefined;
  error?: string | undefined;
  /** Why signing in elsewhere has not worked. */
  problem?: string | undefined;
}

/** The first step: who somebody is, or another way than by an address. */
export function renderSignIn(page: SignInPage, form: SignInForm) {
  const { view, texts } = page;
  const { title, email: label, next, noAccount } = texts.signIn;
  const email = { name: 'email', label, error: form.error };
  return renderPage(view, {
    title,
    width: 'narrow',
    isBare: true,
    styles: signInStyles,
    elements: ['passkeys'],
    content: html`${renderErrorSummary(view, [email])}
    ${form.problem && renderNotice({ kind: 'problem', content: form.problem, isNews: true })}
    ${renderForm(view, {
      action: '/sign-in',
      hidden: { continue: form.goOn },
      content: renderField({
        ...{ ...email, type: 'email', value: form.email, required: true, maxlength: 254 },
        autocomplete: 'username webauthn',
      }),
      actions: renderButton({ label: next }),
    })}
    <div class="ways">${renderPasskeySignIn(page, form.goOn)} ${renderProvider(page, form)}</div>
    <p>${noAccount} <a href="${withContinue('/sign-up', form.goOn)}">${texts.signUp.title}</a></p>`,
  });
}

function renderProvider({ view, texts }: SignInPage, { providerName, goOn }: SignInForm) {
  if (providerName === undefined) return '';
  const label = texts.signIn.withProvider(providerName);
  return renderAction(view, { action: '/sign-in/provider', hidden: { continue: goOn }, label });
}
