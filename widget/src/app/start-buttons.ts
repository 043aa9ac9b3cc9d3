import type { OperationName } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { messages } from '../locales/messages.ts';
import { WishEvent } from './wish-event.ts';

/** What can be made out of a picture. Without an id there is no picture yet, and only the room for it is kept. */
export function renderStarts(operations: readonly OperationName[], id?: string): TemplateResult | typeof nothing {
  if (!operations.length) return nothing;
  const start = (operation: OperationName) => (event: Event) =>
    event.currentTarget?.dispatchEvent(new WishEvent({ type: 'start', id: id ?? '', operation }));
  return html`<div class="starts ${id ? '' : 'room'}">
    ${operations.map((name) => html`<button @click=${start(name)}>${messages.operations[name]}</button>`)}
  </div>`;
}
