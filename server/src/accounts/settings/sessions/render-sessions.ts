import { html } from 'hono/html';
import { renderAction } from '../../../pages/parts/render-action.ts';
import { renderConfirmation } from '../../../pages/parts/render-confirmation.ts';
import { renderList } from '../../../pages/parts/render-list.ts';
import { renderSection } from '../../../pages/parts/render-section.ts';
import type { AccountSession } from '../../session/list-sessions.ts';
import { formatDay } from '../format-day.ts';
import type { SettingsPage } from '../open-settings-page.ts';

/** Where an account is signed in: device and country, for we keep no more. This one is marked. */
export function renderSessions(page: SettingsPage, sessions: readonly AccountSession[]) {
  const { title, question, explanation, endOthers: label } = page.texts.sessions;
  const list = renderList(sessions.map((session) => describe(page, session)));
  if (sessions.length < 2) return renderSection({ title, content: list });
  const confirmation = renderConfirmation(page.view, {
    ...{ question, explanation, label, action: '/account/security', hidden: { end: 'others' } },
  });
  return renderSection({ title, content: html`${list} ${confirmation}` });
}

function describe(page: SettingsPage, session: AccountSession) {
  const { view, texts, account } = page;
  const { here, unknown, lastUsed, end: label, endNamed } = texts.sessions;
  const device = session.device || unknown;
  const country = session.country && new Intl.DisplayNames([view.locale], { type: 'region' }).of(session.country);
  const details = [country, lastUsed(formatDay(view.locale, session.lastUsedAt))].filter(Boolean).join(' · ');
  if (session.id === account.sessionId) return { title: html`<bdi>${device}</bdi> (${here})`, details };
  const actions = renderAction(view, {
    ...{ action: '/account/security', hidden: { end: session.id }, label, description: endNamed(device) },
  });
  return { title: html`<bdi>${device}</bdi>`, details, actions };
}
