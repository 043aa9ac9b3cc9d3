import { type TemplateResult, html, nothing } from 'lit';
import { accountMessages as text } from '../../locales/account-messages.ts';
import { messages } from '../../locales/messages.ts';
import type { Account, AccountProblem } from '../account.ts';

const sentences: Partial<Record<AccountProblem, string>> = {
  ...{ ...messages.errors, ...text.errors },
  ...{ denied: text.denied, ended: text.ended, offline: messages.notice.offline },
};

export function sentenceOf(problem: AccountProblem): string {
  return sentences[problem] ?? messages.errors.internal;
}

/** Why somebody is not signed in, or why their pictures have not moved. The way to try again stands beside it. */
export function renderProblem(account: Account): TemplateResult | typeof nothing {
  const { problem } = account;
  if (!problem) return nothing;
  return html`<div class="panel">
    <p role="alert">${sentenceOf(problem)}</p>
    <div class="actions">
      ${account.access ? nothing : html`<button @click=${() => account.begin()}>${text.signIn}</button>`}
      <button class="quiet" @click=${() => account.dismiss()}>${messages.close}</button>
    </div>
  </div>`;
}
