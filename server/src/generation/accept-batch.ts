import type { ClientBase, Pool } from 'pg';
import type { Clock } from '../clock/clock.ts';
import { utcDay } from '../clock/utc-day.ts';
import { holdCredits } from '../credits/hold-credits.ts';
import { lockFunds } from '../credits/lock-funds.ts';
import { openSiteAccounts } from '../credits/open-site-accounts.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import { openWindows } from '../limits/open-windows.ts';
import type { Acceptance, AcceptanceResult, PaidAcceptance } from './acceptance.ts';
import { decideAcceptances } from './decide-acceptances.ts';
import { findByIdempotencyKey } from './find-by-idempotency-key.ts';
import { findDeletedKeys } from './find-deleted-keys.ts';
import type { GenerationRow } from './generation-row.ts';
import { insertGenerations } from './insert-generations.ts';
import { insertReferences } from './insert-references.ts';
import { listUploads } from './list-uploads.ts';
import { lockUploads } from './lock-uploads.ts';
import { prepareStatements } from './prepare-statements.ts';

export interface AcceptBatchDependencies {
  pool: Pool;
  queue: GenerationQueue;
  clock: Clock;
}

/** More would make each wait longer and save little: the database's work for each row is what is left. */
export const acceptBatchLimit = 128;

export type AcceptBatch = (acceptances: Acceptance[]) => Promise<AcceptanceResult[]>;

/** Accepts any number of requests in one transaction: credits held, generations stored, jobs enqueued, or none of it. */
export function createAcceptBatch({ pool, queue, clock }: AcceptBatchDependencies): AcceptBatch {
  const sitesWithAccounts = new Set<string>();
  return async (acceptances) => {
    const client = await pool.connect();
    try {
      await openMissingAccounts(client, acceptances, sitesWithAccounts);
      const results = await runTransaction(client, queue, acceptances, clock.now());
      client.release();
      return results;
    } catch (error) {
      const rolledBack = await client.query('rollback').catch(() => undefined);
      client.release(rolledBack === undefined);
      throw error;
    }
  };
}

async function openMissingAccounts(client: ClientBase, acceptances: Acceptance[], opened: Set<string>) {
  const missing = acceptances.map(({ credit }) => credit.site.id).filter((siteId) => !opened.has(siteId));
  if (missing.length === 0) return;
  await openSiteAccounts(client, missing);
  for (const siteId of missing) opened.add(siteId);
}

/** Statements that are not awaited one by one share a round trip: three in all. */
async function runTransaction(client: ClientBase, queue: GenerationQueue, acceptances: Acceptance[], now: Date) {
  const day = utcDay(now);
  const credits = acceptances.map(({ credit }) => credit);
  const rows = acceptances.map(({ row }) => row);
  const uses = acceptances.flatMap((acceptance) => acceptance.windows);
  const uploadIds = acceptances.flatMap(listUploads);
  const [, funds, existing, deleted, windows, uploads] = await Promise.all([
    client.query('begin'),
    lockFunds(client, credits, day),
    findByIdempotencyKey(client, rows),
    findDeletedKeys(client, rows),
    openWindows(client, uses, now),
    uploadIds.length > 0 ? lockUploads(client, uploadIds) : new Set<string>(),
  ]);
  const means = { funds, uploads, windows };
  const { results, accepted } = decideAcceptances(acceptances, means, standing(existing, deleted));
  await Promise.all([windows.giveRestBack(), accepted.length > 0 && store(client, queue, accepted, { day, now })]);
  await client.query('commit');
  return results;
}

async function store(
  client: ClientBase,
  queue: GenerationQueue,
  accepted: PaidAcceptance[],
  moment: { day: string; now: Date },
): Promise<void> {
  const rows = accepted.map(({ row }) => row);
  const paid = accepted.map(({ credit, payment }) => ({ request: credit, payment }));
  const ids = rows.map(({ id }) => id);
  await Promise.all([
    insertGenerations(client, rows),
    accepted.some(({ sources }) => sources.length > 0) && insertReferences(client, accepted),
    holdCredits(client, paid, moment),
    queue.enqueue(prepareStatements(client), ids),
  ]);
}

/** What keys that were used before get: what stands for them, or a refusal where that was deleted. */
function standing(existing: ReadonlyMap<string, GenerationRow>, deleted: ReadonlySet<string>) {
  const results = new Map<string, AcceptanceResult>();
  for (const key of deleted) results.set(key, { refused: 'idempotency_key_reused' });
  for (const [key, row] of existing) results.set(key, { row });
  return results;
}
