import { type TemplateResult, html, nothing } from 'lit';
import { messages } from '../../locales/messages.ts';
import type { Session } from '../../session/session.ts';

/** Said at once when offline; that nothing is heard of the server, only while something is waited for. */
export function renderConnection(session: Session | undefined, isBusy: boolean): TemplateResult | typeof nothing {
  if (!session || (session.isOnline && (session.connection === 'live' || !isBusy))) return nothing;
  const { offline, unreachable } = messages.notice;
  return html`<p class="connection" role="status">${session.isOnline ? unreachable : offline}</p>`;
}
