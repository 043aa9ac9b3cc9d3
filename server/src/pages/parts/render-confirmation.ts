import { html } from 'hono/html';
import type { Content } from '../markup.ts';
import type { PageView } from '../page-view.ts';
import { type Action, renderAction } from './render-action.ts';

interface Confirmation extends Action {
  /** On what opens the question. */
  question: string;
  /** What will happen, and whether it can be undone. */
  explanation: Content;
}

/** A dangerous thing behind a question: it opens in place and works before any script. */
export function renderConfirmation(view: PageView, { question, explanation, ...action }: Confirmation) {
  return html`<details class="confirmation">
    <summary>${question}</summary>
    <div>
      <p>${explanation}</p>
      ${renderAction(view, { kind: 'dangerous', ...action })}
    </div>
  </details>`;
}
