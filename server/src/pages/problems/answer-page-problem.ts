import type { ErrorCode } from '@vignette/server/contract';
import type { Context } from 'hono';
import { errorAnswers } from '../../http/error-answers.ts';
import { headerSets } from '../../http/header-sets.ts';
import { createPageView } from '../create-page-view.ts';
import type { PageViewer } from '../page-view.ts';
import type { Pages } from '../pages.ts';
import { renderProblem } from './render-problem.ts';

/** An error as a page. Who is signed in is told where it can still be found out. */
export async function answerPageProblem(pages: Pages, context: Context, code: ErrorCode): Promise<Response> {
  const view = await createPageView(pages, context, await findViewerIfPossible(pages, context));
  for (const [name, value] of Object.entries(headerSets.popupPage)) context.header(name, value);
  return context.html(renderProblem(view, { code, requestId: context.var.requestId }), errorAnswers[code].status);
}

async function findViewerIfPossible(pages: Pages, context: Context): Promise<PageViewer | undefined> {
  try {
    return await pages.findViewer(context);
  } catch {
    // The page is about an error already, perhaps this very one.
    return undefined;
  }
}
