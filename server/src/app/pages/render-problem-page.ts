import type { ErrorCode } from '@vignette/server/contract';
import { html } from 'hono/html';
import { errorAnswers } from '../../http/error-answers.ts';
import { layOutPage } from './lay-out-page.ts';

/** What stands behind the `type` of a problem: the code's meaning, for whoever follows it. */
export function renderProblemPage(code: ErrorCode) {
  const { status, title } = errorAnswers[code];
  return layOutPage(
    `${code} · Vignette`,
    html`<h1><code>${code}</code></h1>
      <p class="lead">${title}</p>
      <p>Sent with status ${status}. The answer’s <code>requestId</code> finds it in the server’s log.</p>`,
  );
}
