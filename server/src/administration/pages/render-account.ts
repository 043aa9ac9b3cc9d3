import { html } from 'hono/html';
import type { PageView } from '../../pages/page-view.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import { renderTable } from '../../pages/parts/render-table.ts';
import type { AccountDetails } from '../accounts/get-account.ts';
import { formatNumber, renderMoment } from './admin-formats.ts';
import { renderAdminPage } from './render-admin-page.ts';
import { renderFacts } from './render-facts.ts';
import { renderReasonForm } from './render-reason-form.ts';
import { renderState } from './render-state.ts';

interface AccountPage {
  account: AccountDetails;
  refused?: string | undefined;
}

/** `/admin/accounts/:id`: what an account has and may, and nothing of what it made. */
export function renderAccount(view: PageView, { account, refused }: AccountPage) {
  return renderAdminPage(view, {
    title: account.email,
    heading: html`<bdi>${account.email}</bdi>`,
    content: [
      renderOwn(account),
      renderSuspension(view, account, refused),
      renderGrants(account),
      renderLatest(account),
    ],
  });
}

function renderOwn(account: AccountDetails) {
  const { id, isEmailVerified, createdAt, suspendedAt, credits, sites } = account;
  return renderFacts({
    Id: html`<code>${id}</code>`,
    State: renderState(suspendedAt),
    'Address proven': isEmailVerified ? 'yes' : 'no',
    'Since (UTC)': renderMoment(createdAt),
    'Suspended (UTC)': renderMoment(suspendedAt),
    Credits: formatNumber(credits ?? 0),
    Sites:
      sites.length === 0
        ? 'none'
        : sites.map(({ id: site, name }) => html`<div><a href="/admin/sites/${site}"><bdi>${name}</bdi></a></div>`),
  });
}

function renderSuspension(view: PageView, { id, suspendedAt }: AccountDetails, refused: string | undefined) {
  const isSuspended = suspendedAt !== null;
  return renderSection({
    title: isSuspended ? 'Resume' : 'Suspend',
    lead: isSuspended
      ? 'From the next request on it can do everything again.'
      : 'It is out everywhere with its next request, its streams end, and nothing of its own starts any more.',
    content: renderReasonForm(view, {
      ...{ action: `/admin/accounts/${id}/${isSuspended ? 'resume' : 'suspend'}`, refused },
      ...{ label: isSuspended ? 'Resume' : 'Suspend', isDangerous: !isSuspended },
    }),
  });
}

function renderGrants({ allowed }: AccountDetails) {
  if (allowed.length === 0) return '';
  return renderSection({
    title: 'Grants',
    content: renderTable({
      caption: 'What it allows sites and apps',
      columns: [
        ...[{ name: 'Site' }, { name: 'Scopes' }, { name: 'A day', isNumber: true }],
        ...[
          { name: 'In total', isNumber: true },
          { name: 'Used', isNumber: true },
        ],
      ],
      rows: allowed.map(({ siteId, site, scopes, daily_credits: daily, total_credits: total, used_credits: used }) => [
        html`<a href="/admin/sites/${siteId}"><bdi>${site}</bdi></a>`,
        scopes.join(', '),
        ...[daily, total, used].map(formatNumber),
      ]),
    }),
  });
}

function renderLatest({ generations }: AccountDetails) {
  if (generations.length === 0) return '';
  return renderSection({
    title: 'Latest generations',
    content: renderTable({
      caption: 'Without what they are about',
      columns: [
        ...[{ name: 'Id' }, { name: 'State' }, { name: 'Model' }],
        ...[{ name: 'Credits', isNumber: true }, { name: 'Asked for (UTC)' }],
      ],
      rows: generations.map(({ id, status, model, credits, created_at: createdAt }) => [
        html`<a href="/admin/generations/${id}"><code>${id}</code></a>`,
        ...[status, model, formatNumber(credits), renderMoment(createdAt)],
      ]),
    }),
  });
}
