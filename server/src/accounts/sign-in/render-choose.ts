import { html } from 'hono/html';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPasswordField } from '../../pages/parts/render-password-field.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import { renderPage } from '../../pages/render-page.ts';
import { withContinue } from '../read-continue.ts';
import type { SignInPage } from './open-sign-in-page.ts';
import { signInStyles } from './sign-in-styles.ts';

interface ChooseForm {
  email: string;
  goOn: string;
  error?: string | undefined;
}

/** The second step: how somebody shows that it is them. The same for every address, whether it has an account or not. */
export function renderChoose(page: SignInPage, form: ChooseForm) {
  const { view, texts } = page;
  const { title, otherAddress } = texts.choose;
  return renderPage(view, {
    title,
    width: 'narrow',
    isBare: true,
    styles: signInStyles,
    lead: html`<bdi>${form.email}</bdi><br /><a href="${withContinue('/sign-in', form.goOn)}">${otherAddress}</a>`,
    content: html`${renderPasswordForm(page, form)} ${renderOtherWays(page, form)}`,
  });
}

function renderPasswordForm({ view, texts }: SignInPage, { email, goOn, error }: ChooseForm) {
  const { password: label, signIn, forgotten } = texts.choose;
  const password = { name: 'password', label, error };
  return html`${renderErrorSummary(view, [password])}
  ${renderForm(view, {
    action: '/sign-in/password',
    hidden: { continue: goOn },
    content: html`<input type="text" name="email" value="${email}" autocomplete="username" readonly hidden />
      ${renderPasswordField(view, { ...password, autocomplete: 'current-password', maxlength: 200 })}`,
    actions: html`${renderButton({ label: signIn })}
      <a href="${withContinue('/forgotten-password', goOn)}">${forgotten}</a>`,
  })}`;
}

function renderOtherWays({ view, texts }: SignInPage, { email, goOn }: ChooseForm) {
  const { withoutPassword: title, mailLink, mailCode } = texts.choose;
  const hidden = { email, continue: goOn };
  const content = html`<div class="ways">
    ${renderAction(view, { action: '/sign-in/code', hidden, label: mailCode })}
    ${renderAction(view, { action: '/sign-in/link', hidden, label: mailLink })}
  </div>`;
  return renderSection({ title, content });
}
