import type { Context } from 'hono';
import { renderPage } from '../../pages/render-page.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { openGrantPage } from '../grant-page.ts';

/** Where a sign-in cannot go on. Whatever the address says of the reason is not repeated. */
export async function showConnectProblem(
  { pages }: Pick<GrantDependencies, 'pages'>,
  context: Context,
  problem: 'broken' | 'suspended',
): Promise<Response> {
  const { view, texts } = await openGrantPage(pages, context, await pages.findViewer(context));
  return context.html(renderPage(view, { ...texts.connect[problem], content: '', width: 'narrow', isBare: true }), 400);
}
