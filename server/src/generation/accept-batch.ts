import type { ErrorCode } from '@vignette/server/contract';
import type { ClientBase, Pool } from 'pg';
import type { Clock } from '../clock/clock.ts';
import { utcDay } from '../clock/utc-day.ts';
import type { CreditRequest } from '../credits/credit-request.ts';
import { holdCredits } from '../credits/hold-credits.ts';
import { lockBudgets, type UsedBudgets } from '../credits/lock-budgets.ts';
import { openSiteAccounts } from '../credits/open-site-accounts.ts';
import { reserveCredits } from '../credits/reserve-credits.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import { findByIdempotencyKey } from './find-by-idempotency-key.ts';
import { findDeletedKeys } from './find-deleted-keys.ts';
import type { GenerationRow } from './generation-row.ts';
import { idempotencyId } from './idempotency-id.ts';
import { insertGenerations } from './insert-generations.ts';
import { insertReferences } from './insert-references.ts';
import { lockUploads } from './lock-uploads.ts';
import { prepareStatements } from './prepare-statements.ts';
import type { SourcePicture } from './source-picture.ts';

/** What wants to be accepted: the row it would get, the credits it needs, and the pictures it starts from. */
export interface Acceptance {
  row: GenerationRow;
  credit: CreditRequest;
  sources: readonly SourcePicture[];
}

/** The row that now stands for the request, made just now or by an earlier one with the same key; or why there is none. */
export type AcceptanceResult = { row: GenerationRow } | { refused: ErrorCode };

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
  const uploadIds = acceptances.flatMap(listUploads);
  const [, used, existing, deleted, uploads] = await Promise.all([
    client.query('begin'),
    lockBudgets(client, credits, day),
    findByIdempotencyKey(client, rows),
    findDeletedKeys(client, rows),
    uploadIds.length > 0 ? lockUploads(client, uploadIds) : new Set<string>(),
  ]);
  const { results, accepted } = decide(acceptances, { used, uploads }, standing(existing, deleted));
  if (accepted.length > 0) await store(client, queue, accepted, { day, now });
  await client.query('commit');
  return results;
}

async function store(
  client: ClientBase,
  queue: GenerationQueue,
  accepted: Acceptance[],
  moment: { day: string; now: Date },
): Promise<void> {
  const rows = accepted.map(({ row }) => row);
  const credits = accepted.map(({ credit }) => credit);
  const ids = rows.map(({ id }) => id);
  await Promise.all([
    insertGenerations(client, rows),
    accepted.some(({ sources }) => sources.length > 0) && insertReferences(client, accepted),
    holdCredits(client, credits, moment),
    queue.enqueue(prepareStatements(client), ids),
  ]);
}

function listUploads({ sources }: Acceptance): string[] {
  return sources.flatMap(({ uploadId }) => uploadId ?? []);
}

/** What keys that were used before get: what stands for them, or a refusal where that was deleted. */
function standing(existing: ReadonlyMap<string, GenerationRow>, deleted: ReadonlySet<string>) {
  const results = new Map<string, AcceptanceResult>();
  for (const key of deleted) results.set(key, { refused: 'idempotency_key_reused' });
  for (const [key, row] of existing) results.set(key, { row });
  return results;
}

/** In the order of arrival. A key that comes twice in one batch gets what its first request got. */
function decide(
  acceptances: Acceptance[],
  { used, uploads }: { used: UsedBudgets; uploads: ReadonlySet<string> },
  resultByKey: Map<string, AcceptanceResult>,
) {
  const accepted: Acceptance[] = [];
  const results = acceptances.map((acceptance) => {
    const key = idempotencyId(acceptance.row);
    const earlier = resultByKey.get(key);
    if (earlier) return earlier;
    const areThere = listUploads(acceptance).every((id) => uploads.has(id));
    const refused = areThere ? reserveCredits(used, acceptance.credit) : 'reference_unknown';
    const result: AcceptanceResult = refused ? { refused } : { row: acceptance.row };
    if (!refused) accepted.push(acceptance);
    resultByKey.set(key, result);
    return result;
  });
  return { results, accepted };
}
