import { fromKysely } from 'pg-boss';
import { sql, type Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { workerLeaseClass } from '../jobs/take-worker-lease.ts';
import type { GenerationRow } from './generation-row.ts';
import type { RequeueDependencies } from './requeue-generation.ts';
import { updateClaimed } from './update-claimed.ts';

/** The worker that asks: it knows itself alive, and which generations it still runs. */
export interface AskingWorker {
  number: number;
  listRunning(): string[];
}

type RunningRow = Pick<GenerationRow, 'id' | 'attempt' | 'worker'>;

/** Puts back into the queue, at once, what dead workers ran. Answers how many generations that were. */
export async function requeueLostGenerations(
  { database, queue, clock }: RequeueDependencies,
  asking: AskingWorker,
): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const lost = await findLost(transaction, asking);
    const ids: string[] = [];
    for (const { id, attempt } of lost) {
      const row = await updateClaimed(transaction, { id, attempt })
        .set(({ eb }) => ({
          status: 'queued',
          worker: null,
          progress: null,
          losses: eb('losses', '+', 1),
          updated_at: clock.now(),
        }))
        .returning('id')
        .executeTakeFirst();
      if (row) ids.push(row.id);
    }
    if (ids.length > 0) await queue.enqueue(fromKysely(transaction), ids);
    return ids.length;
  });
}

/** The lock of a living worker cannot be taken. Our own is held by another session of ours, so we ask ourselves. */
async function findLost(transaction: Transaction<Schema>, asking: AskingWorker): Promise<RunningRow[]> {
  const running = await transaction
    .selectFrom('generations')
    .select(['id', 'attempt', 'worker'])
    .where('status', '=', 'running')
    .orderBy('id')
    .execute();
  const ours = new Set(asking.listRunning());
  const dead = await findDeadWorkers(transaction, new Set(running.map((row) => row.worker)), asking.number);
  return running.filter((row) => (row.worker === asking.number ? !ours.has(row.id) : dead.has(row.worker)));
}

async function findDeadWorkers(transaction: Transaction<Schema>, workers: Set<number | null>, own: number) {
  const others = [...workers].filter((worker) => worker !== own);
  const { rows } = await sql<{ worker: number }>`
    select worker from unnest(${others}::integer[]) as worker
      where pg_try_advisory_xact_lock(${workerLeaseClass}, worker)`.execute(transaction);
  return new Set<number | null>(rows.map((row) => row.worker));
}
