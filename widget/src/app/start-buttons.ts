import type { OperationName } from '@vignette/server/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { messages } from '../locales/messages.ts';

interface StartButtons {
  operations: readonly OperationName[];
  /** Of pictures: where there are several, one of them is opened first. */
  count: number;
  start?: (operation: OperationName) => void;
}

/** What can be made out of a picture. While there is none yet, only the room for it is kept. */
export function renderStarts({ operations, count, start }: StartButtons): TemplateResult | typeof nothing {
  const room = start ? '' : 'room';
  if (count > 1) return html`<p class="starts ${room}">${messages.result.openOne}</p>`;
  if (!operations.length) return nothing;
  return html`<div class="starts ${room}">
    ${operations.map((name) => html`<button @click=${() => start?.(name)}>${messages.operations[name]}</button>`)}
  </div>`;
}
