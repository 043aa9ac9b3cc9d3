import type { AccountMe } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { accountMessages as text } from '../../locales/account-messages.ts';
import type { Account } from '../account.ts';
import { countAllowance } from './count-left.ts';

/** What there is to spend, and the ways to our own pages, where everything else is done. */
export function renderMenu(account: Account, me: AccountMe | undefined): TemplateResult {
  const { server, siteKey } = account.session.options;
  return html`<div class="panel menu">
    ${me ? renderFigures(me) : nothing}
    <ul class="links">
      <li>${renderLink(`${server}/gallery`, text.gallery)}</li>
      <li>${renderLink(`${server}/account/sites/${encodeURIComponent(siteKey)}`, text.manage)}</li>
      <li>
        <label>
          <input type="checkbox" .checked=${account.stays} @change=${(event: Event) => handleStay(account, event)} />
          ${text.stay}
        </label>
      </li>
      <li><button class="quiet" @click=${() => account.end()}>${text.signOut}</button></li>
    </ul>
  </div>`;
}

function renderFigures(me: AccountMe): TemplateResult {
  const { today, inAll } = countAllowance(me);
  return html`<dl>
    <div>
      <dt>${text.balance}</dt>
      <dd>${me.credits.balance}</dd>
    </div>
    <div>
      <dt>${text.allowance}</dt>
      <dd>${text.allowed(today, inAll)}</dd>
    </div>
  </dl>`;
}

function renderLink(address: string, label: string): TemplateResult {
  return html`<a href=${address} target="_blank" rel="noopener">
    ${label}
    <svg class="away" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path d="M5 3H3v8h8V9M8 2.5h3.5V6M11 3L6.5 7.5" />
    </svg>
  </a>`;
}

function handleStay(account: Account, { currentTarget }: Event): void {
  account.keepHere((currentTarget as HTMLInputElement).checked);
}
