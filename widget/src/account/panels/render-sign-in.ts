import { type TemplateResult, html, nothing } from 'lit';
import { accountMessages as text } from '../../locales/account-messages.ts';
import { messages } from '../../locales/messages.ts';
import type { Account } from '../account.ts';
import type { SignIn } from '../sign-in/sign-in.ts';
import { sentenceOf } from './render-problem.ts';

/** While a window is open elsewhere: what happens there, and a field for the code it may show. */
export function renderSignIn(account: Account, signIn: SignIn): TemplateResult {
  const { step } = signIn;
  const sentences = { opened: text.opened, blocked: text.blocked, code: text.codeHint, redeeming: text.signingIn };
  return html`<div class="panel">
    <p role="status">${sentences[step]}</p>
    ${signIn.takesCode ? renderCode(signIn) : nothing}
    <div class="actions">
      ${step === 'opened' ? html`<button @click=${signIn.expectCode}>${text.haveCode}</button>` : nothing}
      ${step === 'blocked' || step === 'code' ? renderLink(signIn) : nothing}
      <button class="quiet" @click=${() => account.dismiss()}>${messages.progress.cancel}</button>
    </div>
  </div>`;
}

/** By a link any browser opens a window; that it may speak with this page has to be said. */
function renderLink(signIn: SignIn): TemplateResult {
  return html`<a class="link" href=${signIn.address} target="_blank" rel="opener" @click=${signIn.expectCode}
    >${signIn.step === 'blocked' ? text.open : text.openAgain}</a
  >`;
}

function renderCode(signIn: SignIn): TemplateResult {
  const { problem, step } = signIn;
  return html`<form @submit=${(event: SubmitEvent) => handleSubmit(signIn, event)}>
    <label for="code">${text.code}</label>
    <div class="actions">
      <input class="code" id="code" name="code" dir="ltr" maxlength="11" required autocomplete="one-time-code"
        autocapitalize="characters" autocorrect="off" spellcheck="false" aria-describedby="problem" />
      <button class="main" aria-disabled=${step === 'redeeming'}>${text.signIn}</button>
    </div>
    <p class="alert" id="problem" role="alert">${problem ? sentenceOf(problem) : nothing}</p>
  </form>`;
}

function handleSubmit(signIn: SignIn, event: SubmitEvent): void {
  event.preventDefault();
  const { code } = Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement));
  if (typeof code === 'string') void signIn.redeem(code);
}
