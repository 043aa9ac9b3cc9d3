import { html } from 'hono/html';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import type { GrantPage } from '../grant-page.ts';
import { isolate } from '../name-hosts.ts';
import type { Grant } from './find-grant.ts';
import { describeCapFields, renderCapFields } from './render-cap-fields.ts';
import type { ConsentQuestion } from './render-consent.ts';
import { renderConsentForm } from './render-consent-form.ts';
import { renderWhoIsAsked } from './render-who-is-asked.ts';

/** For who has said yes before: as whom, and what may still be spent, with the way to change it. */
export function renderAgain(page: GrantPage, question: ConsentQuestion & { grant: Grant }) {
  const { view, formatNumber } = page;
  const { again } = page.texts.consent;
  const { cap, used } = question.grant;
  const name = isolate(question.account.name || question.account.email);
  const isOpen = question.form.wrong.length > 0 || used.ever >= cap.total || used.today >= cap.daily;
  const limits = html`<p>${again.cap(formatNumber(cap.daily), formatNumber(cap.total), formatNumber(used.ever))}</p>
    <details class="change-cap" ${isOpen ? 'open' : ''}>
      <summary>${again.change}</summary>
      ${renderCapFields(page, question.form)}
    </details>`;
  return [
    renderWhoIsAsked(page, question),
    renderErrorSummary(view, describeCapFields(page, question.form)),
    renderConsentForm(page, question, { content: limits, allow: again.allow(name), deny: again.deny }),
  ];
}
