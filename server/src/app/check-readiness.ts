import { sql } from 'kysely';
import type { Services } from './services.ts';

export type ReadinessDependencies = Pick<Services, 'database' | 'storage' | 'queue' | 'stopping'>;

export interface Readiness {
  isReady: boolean;
  checks: Record<'process' | 'database' | 'storage' | 'queue', 'ok' | 'failed'>;
}

const patienceMs = 2000;

/** Whether this process can do its work now, part by part. One that is stopping wants no more. */
export async function checkReadiness({
  database,
  storage,
  queue,
  stopping,
}: ReadinessDependencies): Promise<Readiness> {
  const [isDatabaseUp, isStorageUp, isQueueUp] = await Promise.all([
    succeeds(sql`select 1`.execute(database).then(() => true)),
    succeeds(storage.isReady()),
    succeeds(queue.findWithLiveJob([]).then(() => true)),
  ]);
  const results = { process: !stopping.aborted, database: isDatabaseUp, storage: isStorageUp, queue: isQueueUp };
  const checks = Object.fromEntries(Object.entries(results).map(([name, isUp]) => [name, isUp ? 'ok' : 'failed']));
  return { isReady: Object.values(results).every(Boolean), checks: checks as Readiness['checks'] };
}

async function succeeds(check: Promise<boolean>): Promise<boolean> {
  const { promise: tooLate, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, patienceMs, false);
  return Promise.race([check.catch(() => false), tooLate]).finally(() => clearTimeout(timer));
}
