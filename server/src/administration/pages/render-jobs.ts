import { html } from 'hono/html';
import type { EngineDescription } from '../../engines/admission/describe-engines.ts';
import type { JobCount } from '../../jobs/count-jobs.ts';
import type { PageView } from '../../pages/page-view.ts';
import { renderSection } from '../../pages/parts/render-section.ts';
import { renderTable } from '../../pages/parts/render-table.ts';
import type { OpenCount } from '../jobs/count-open-generations.ts';
import type { OpenGeneration } from '../jobs/list-open-generations.ts';
import type { PageOfRows } from '../page-of-rows.ts';
import { formatAge, formatNumber, renderMoment } from './admin-formats.ts';
import { renderAdminPage } from './render-admin-page.ts';
import { renderNextPage } from './render-next-page.ts';

interface JobsPage {
  now: Date;
  counts: readonly OpenCount[];
  open: PageOfRows<OpenGeneration>;
  queues: readonly JobCount[];
  engines: readonly EngineDescription[];
}

/** `/admin/jobs`: what waits, what runs, and what keeps it. */
export function renderJobs(view: PageView, { now, counts, open, queues, engines }: JobsPage) {
  return renderAdminPage(view, {
    title: 'Jobs',
    content: [
      counts.length === 0 ? html`<p>Nothing waits, and nothing runs.</p>` : renderCounts(counts, now),
      open.items.length === 0 ? '' : renderOpen(open.items, now),
      renderNextPage('/admin/jobs', open.next),
      renderQueues(queues),
      renderEngines(engines),
    ],
  });
}

function renderCounts(counts: readonly OpenCount[], now: Date) {
  return renderTable({
    caption: 'Open generations by engine',
    columns: [
      ...[{ name: 'Engine' }, { name: 'State' }, { name: 'Number', isNumber: true }],
      { name: 'Oldest', isNumber: true },
    ],
    rows: counts.map(({ engine, status, count, oldest }) => [
      ...[engine, status, formatNumber(count), formatAge(oldest, now)],
    ]),
  });
}

function renderOpen(generations: readonly OpenGeneration[], now: Date) {
  return renderTable({
    caption: 'The oldest of them first',
    columns: [
      ...[{ name: 'Id' }, { name: 'State' }, { name: 'Model' }],
      ...[
        { name: 'Attempts', isNumber: true },
        { name: 'Failures', isNumber: true },
        { name: 'Age', isNumber: true },
      ],
    ],
    rows: generations.map(({ id, status, model, attempt, failures, created_at: createdAt }) => [
      html`<a href="/admin/generations/${id}"><code>${id}</code></a>`,
      ...[status, model, formatNumber(attempt), formatNumber(failures), formatAge(createdAt, now)],
    ]),
  });
}

function renderQueues(queues: readonly JobCount[]) {
  const table = renderTable({
    caption: 'Jobs that are not done',
    columns: [{ name: 'Queue' }, { name: 'State' }, { name: 'Number', isNumber: true }],
    rows: queues.map(({ queue, state, count }) => [queue, state, formatNumber(count)]),
  });
  return renderSection({ title: 'Queues', content: queues.length === 0 ? html`<p>All are empty.</p>` : table });
}

function renderEngines(engines: readonly EngineDescription[]) {
  const table = renderTable({
    caption: 'Paid engines',
    columns: [
      ...[{ name: 'Engine' }, { name: 'Paused since (UTC)' }, { name: 'Why' }, { name: 'Held back until (UTC)' }],
      ...[
        { name: 'Failures in a row', isNumber: true },
        { name: 'Open calls', isNumber: true },
        { name: 'Calls today', isNumber: true },
      ],
    ],
    rows: engines.map(({ name, pausedAt, pausedReason, closedUntil, failures, openCalls, today }) => [
      ...[name, renderMoment(pausedAt), pausedReason ?? '–', renderMoment(closedUntil)],
      ...[failures, openCalls, today.calls].map(formatNumber),
    ]),
  });
  return renderSection({
    title: 'Engines',
    content: engines.length === 0 ? html`<p>No paid engine has run here yet.</p>` : table,
  });
}
