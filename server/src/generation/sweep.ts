import { fromKysely } from 'pg-boss';
import { sql } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import { releaseHold } from '../credits/release-hold.ts';
import type { Database } from '../database/connect-database.ts';
import { closeAbandonedCalls } from '../engines/admission/close-abandoned-calls.ts';
import type { GenerationQueue } from '../jobs/generation-queue.ts';
import { deletePictures } from '../pictures/delete-pictures.ts';
import { findOrphans } from '../pictures/find-orphans.ts';
import { removeExpiredAccountData } from '../accounts/remove-expired-account-data.ts';
import { removeExpiredCodes } from '../grants/connect/remove-expired-codes.ts';
import { removeUnusedClients } from '../grants/oauth/remove-unused-clients.ts';
import { removeExpiredTokens } from '../grants/tokens/remove-expired-tokens.ts';
import { removeExpiredLimits } from '../limits/remove-expired-limits.ts';
import { removeExpiredVisitorData } from '../sites/remove-expired-visitor-data.ts';
import type { Storage } from '../storage/storage.ts';
import { removeExpiredUploads } from '../uploads/remove-expired-uploads.ts';
import { removeOldWebhooks } from '../webhooks/remove-old-webhooks.ts';
import { adoptLateGenerations } from './handover/adopt-late-generations.ts';

export interface SweepDependencies {
  database: Database;
  queue: GenerationQueue;
  storage: Storage;
  clock: Clock;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** One process at a time sweeps; the lock ends with its session. */
const sweepLock = 0x76_69_67_01;

/** Puts right what a crash may leave behind. Safe at any time, and again. */
export async function sweep(dependencies: SweepDependencies): Promise<void> {
  await dependencies.database.connection().execute(async (connection) => {
    const lock = sql<{ taken: boolean }>`select pg_try_advisory_lock(${sweepLock}::bigint) as taken`;
    const { rows } = await lock.execute(connection);
    if (!rows[0]?.taken) return;
    try {
      await requeueWithoutJob(dependencies);
      await releaseAbandonedHolds(dependencies);
      await closeAbandonedCalls(dependencies, new Date(dependencies.clock.now().getTime() - minute));
      await adoptLateGenerations(dependencies);
      await deleteOrphans(dependencies);
      await forgetWhatExpired(dependencies);
    } finally {
      await sql`select pg_advisory_unlock(${sweepLock}::bigint)`.execute(connection);
    }
  });
}

async function requeueWithoutJob({ database, queue, clock }: SweepDependencies): Promise<void> {
  const waiting = await database
    .selectFrom('generations')
    .select('id')
    .where('status', '=', 'queued')
    .where('updated_at', '<', new Date(clock.now().getTime() - minute))
    .execute();
  if (waiting.length === 0) return;
  const live = await queue.findWithLiveJob(waiting.map(({ id }) => id));
  const missing = waiting.map(({ id }) => id).filter((id) => !live.has(id));
  if (missing.length === 0) return;
  await database.transaction().execute((transaction) => queue.enqueue(fromKysely(transaction), missing));
}

async function releaseAbandonedHolds({ database, clock }: SweepDependencies): Promise<void> {
  const abandoned = await database
    .selectFrom('holds')
    .leftJoin('generations', 'generations.id', 'holds.generation_id')
    .select('holds.generation_id as generationId')
    .where('holds.state', '=', 'held')
    .where((where) =>
      where.or([where('generations.id', 'is', null), where('generations.status', 'not in', ['queued', 'running'])]),
    )
    .execute();
  for (const { generationId } of abandoned) {
    await database.transaction().execute((transaction) => releaseHold(transaction, { generationId, now: clock.now() }));
  }
}

/** Young files may belong to a transaction that is about to commit. */
async function deleteOrphans({ database, storage, clock }: SweepDependencies): Promise<void> {
  const olderThan = new Date(clock.now().getTime() - hour);
  for await (const key of findOrphans({ database, storage }, olderThan)) await deletePictures(storage, [key]);
}

async function forgetWhatExpired({ database, storage, clock }: SweepDependencies): Promise<void> {
  await removeExpiredUploads({ database, storage, clock });
  await removeExpiredVisitorData({ database, clock });
  await removeExpiredAccountData({ database, clock });
  await removeExpiredCodes({ database, clock });
  await removeExpiredTokens({ database, clock });
  await removeUnusedClients({ database, clock });
  await removeExpiredLimits({ database, clock });
  await removeOldWebhooks({ database, clock });
  const month = new Date(clock.now().getTime() - 30 * day);
  await database.deleteFrom('deleted_generations').where('deleted_at', '<', month).execute();
}
