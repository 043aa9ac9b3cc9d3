import { type TemplateResult, html } from 'lit';
import { messages } from '../../locales/messages.ts';

/** A later part of the app has not arrived. */
export function renderFailure(retry: () => unknown): TemplateResult {
  return html`<p class="failed" slot="start" role="alert">
    ${messages.result.actionFailed} <button @click=${retry}>${messages.notice.retry}</button>
  </p>`;
}
