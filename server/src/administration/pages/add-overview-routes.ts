import { verifyLedger } from '../../credits/verify-ledger.ts';
import { describeEngines } from '../../engines/admission/describe-engines.ts';
import { countJobs } from '../../jobs/count-jobs.ts';
import { findPageView } from '../../pages/find-page-view.ts';
import { countOpenGenerations } from '../jobs/count-open-generations.ts';
import { listOpenGenerations } from '../jobs/list-open-generations.ts';
import { listOpenHolds } from '../jobs/list-open-holds.ts';
import type { AdministrationDependencies, AdministrationRouter } from './create-administration-routes.ts';
import { readAfter } from './read-after.ts';
import { renderHolds } from './render-holds.ts';
import { renderJobs } from './render-jobs.ts';
import { renderLedger } from './render-ledger.ts';
import { rowsPerPage } from './rows-per-page.ts';

/** How the server does: what waits, what is held, whether the books are right. */
export function addOverviewRoutes(router: AdministrationRouter, dependencies: AdministrationDependencies): void {
  const { pages, database, clock } = dependencies;

  router.get('/admin/jobs', async (context) => {
    const [counts, open, queues, engines] = await Promise.all([
      countOpenGenerations(database),
      listOpenGenerations(database, { limit: rowsPerPage, after: readAfter(context) }),
      countJobs(database),
      describeEngines(dependencies),
    ]);
    const page = { now: clock.now(), counts, open, queues, engines };
    return context.html(renderJobs(await findPageView(pages, context), page));
  });

  router.get('/admin/holds', async (context) => {
    const page = await listOpenHolds(database, { limit: rowsPerPage, after: readAfter(context) });
    return context.html(renderHolds(await findPageView(pages, context), { ...page, now: clock.now() }));
  });

  router.get('/admin/ledger', async (context) => context.html(renderLedger(await findPageView(pages, context))));

  router.post('/admin/ledger', async (context) => {
    const findings = await verifyLedger(database);
    return context.html(renderLedger(await findPageView(pages, context), findings));
  });
}
