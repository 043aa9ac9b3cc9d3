import { PathId } from '../../http/path-id.ts';
import { writePagePolicy } from '../../http/write-page-policy.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { getGenerationFacts } from '../looks/get-generation-facts.ts';
import { lookAtGeneration } from '../looks/look-at-generation.ts';
import type { AdministrationDependencies, AdministrationRouter } from './create-administration-routes.ts';
import { readReasonForm } from './read-reason-form.ts';
import { renderGeneration } from './render-generation.ts';
import { renderLook } from './render-look.ts';

/** One generation: how it went, and, for a reason that is written down, what it is about. */
export function addGenerationRoutes(router: AdministrationRouter, dependencies: AdministrationDependencies): void {
  const { pages, database } = dependencies;

  router.get('/admin/generations/:id', async (context) => {
    const facts = await getGenerationFacts(database, PathId.parse(context.req.param('id')));
    return context.html(renderGeneration(await findPageView(pages, context), { facts }));
  });

  router.post('/admin/generations/:id/look', async (context) => {
    const generationId = PathId.parse(context.req.param('id'));
    const form = await readReasonForm(context);
    if ('refused' in form) {
      const facts = await getGenerationFacts(database, generationId);
      return context.html(renderGeneration(await findPageView(pages, context), { facts, ...form }), 422);
    }
    const seen = await lookAtGeneration(dependencies, { generationId, operatorId: context.var.account.id, ...form });
    // The picture lies in the page itself.
    context.header('Content-Security-Policy', writePagePolicy({ 'img-src': ['data:'] }));
    return context.html(renderLook(await findPageView(pages, context), seen));
  });
}
