import type { OperationName } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { messages } from '../locales/messages.ts';

/** What can be made out of a picture. While there is none yet, only the room for it is kept. */
export function renderStarts(
  operations: readonly OperationName[],
  start?: (operation: OperationName) => void,
): TemplateResult | typeof nothing {
  if (!operations.length) return nothing;
  return html`<div class="starts ${start ? '' : 'room'}">
    ${operations.map((name) => html`<button @click=${() => start?.(name)}>${messages.operations[name]}</button>`)}
  </div>`;
}
