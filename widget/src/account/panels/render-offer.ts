import { type TemplateResult, html, nothing } from 'lit';
import { accountMessages as text } from '../../locales/account-messages.ts';
import type { Account } from '../account.ts';

/** What was made here before signing in moves along with one press. */
export function renderOffer(account: Account): TemplateResult | typeof nothing {
  const count = account.offer;
  if (!count) return nothing;
  return html`<div class="panel">
    <p role="status">${text.signedIn}</p>
    <div class="actions">
      <button class="main" @click=${() => account.claim()}>${count > 0 ? text.keep(count) : text.keepAll}</button>
      <button class="quiet" @click=${() => account.decline()}>${text.notNow}</button>
    </div>
  </div>`;
}
