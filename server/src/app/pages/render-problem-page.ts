import type { ErrorCode } from '@vignette/server/contract';
import { html } from 'hono/html';
import { errorAnswers } from '../../http/error-answers.ts';
import type { PageView } from '../../pages/page-view.ts';
import { renderPage } from '../../pages/render-page.ts';

/** What stands behind the `type` of a problem: the code's meaning, for the developer who follows it. */
export function renderProblemPage(view: PageView, code: ErrorCode) {
  const { status, title } = errorAnswers[code];
  return renderPage(view, {
    title: code,
    heading: html`<code>${code}</code>`,
    lead: title,
    language: 'en',
    content: html`<p>
      Sent with status ${status}. The answer’s <code>requestId</code> finds it in the server’s log.
    </p>`,
  });
}
