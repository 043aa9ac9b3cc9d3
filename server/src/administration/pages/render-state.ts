import { html } from 'hono/html';
import type { Content } from '../../pages/markup.ts';

/** Whether something is suspended, not by its colour alone. */
export function renderState(suspendedAt: Date | null, isClosedByOwner = false): Content {
  if (!suspendedAt) return 'open';
  return isClosedByOwner ? 'closed by its owner' : html`<strong class="suspended">suspended</strong>`;
}
