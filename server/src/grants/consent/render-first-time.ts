import { html } from 'hono/html';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderGroup } from '../../pages/parts/render-group.ts';
import type { GrantPage } from '../grant-page.ts';
import { isolate } from '../name-hosts.ts';
import { describeCapFields, renderCapFields } from './render-cap-fields.ts';
import type { ConsentQuestion } from './render-consent.ts';
import { renderConsentForm } from './render-consent-form.ts';
import { renderWhoIsAsked } from './render-who-is-asked.ts';

/** Says in plain words what would be allowed, and asks how much may be spent. */
export function renderFirstTime(page: GrantPage, question: ConsentQuestion) {
  const { texts, view } = page;
  const { allow, deny, cap, capHint } = texts.consent;
  const limits = renderGroup({ name: 'cap', label: cap }, renderCapFields(page, question.form));
  const content = [renderPermissions(page, question), limits];
  return [
    renderWhoIsAsked(page, question),
    renderErrorSummary(view, describeCapFields(page, question.form)),
    renderConsentForm(page, question, { content, allow, deny }),
    html`<p class="hint">${capHint}</p>`,
  ];
}

function renderPermissions({ texts }: GrantPage, { request }: ConsentQuestion) {
  const { may, mayNot, notMore, notMoreThanGallery } = texts.consent;
  const seesGallery = request.scopes.includes('gallery:read');
  return html`<div class="permissions">
    <h2>${may(isolate(request.client.name))}</h2>
    <ul class="may">
      ${request.scopes.map((scope) => html`<li>${texts.scopes[scope]}</li>`)}
    </ul>
    <h2>${mayNot}</h2>
    <ul class="may-not">
      <li>${seesGallery ? notMoreThanGallery : notMore}</li>
    </ul>
  </div>`;
}
