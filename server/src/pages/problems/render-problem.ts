import type { ErrorCode } from '@vignette/server/contract';
import { html } from 'hono/html';
import type { PageView } from '../page-view.ts';
import { renderButtonLink } from '../parts/render-button-link.ts';
import { renderPage } from '../render-page.ts';
import { choosePageProblem } from './choose-page-problem.ts';

interface Problem {
  code: ErrorCode;
  requestId: string;
}

/** In place of a page that cannot be shown: what happened, and what to do. */
export function renderProblem(view: PageView, { code, requestId }: Problem) {
  const problem = choosePageProblem(code);
  const clue = problem === 'internal' ? requestId : problem === 'refused' ? code : undefined;
  const { title, advice } = view.texts.problems[problem];
  return renderPage(view, {
    title,
    lead: html`${advice}${clue === undefined ? '' : html` <code>${clue}</code>`}`,
    content: renderWayOut(view, problem),
  });
}

function renderWayOut({ texts, address }: PageView, problem: string) {
  if (problem !== 'session_missing') return renderButtonLink({ label: texts.goHome, address: '/', kind: 'quiet' });
  const query = new URLSearchParams({ continue: address }).toString();
  return renderButtonLink({ label: texts.frame.signIn, address: `/sign-in?${query}` });
}
