import type { PgBoss } from 'pg-boss';
import type { GenerationQueue, JobHandler, QueueWorker, StatementRunner } from './generation-queue.ts';

const queueName = 'generation';

/** A lost worker is noticed by its lease; heartbeat and retries are the net below that. */
const queueOptions = {
  notify: true,
  heartbeatSeconds: 10,
  expireInSeconds: 900,
  retryLimit: 20,
  retryDelay: 0,
  deleteAfterSeconds: 600,
};

/** New jobs announce themselves; polling finds those that were put off. */
const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };

interface JobData {
  generationId: string;
}

/** The queue of everything that is to be made. */
export async function createGenerationQueue(boss: PgBoss): Promise<GenerationQueue> {
  await boss.createQueue(queueName, queueOptions);
  return {
    enqueue: (runner, generationIds, options) => enqueue(boss, runner, generationIds, options?.startAfterSeconds),
    work: (handler, { concurrency }) => work(boss, handler, concurrency),
    remove: (runner, generationId) => remove(runner, generationId),
    findWithLiveJob: (generationIds) => findWithLiveJob(boss, generationIds),
  };
}

async function enqueue(
  boss: PgBoss,
  runner: StatementRunner,
  generationIds: readonly string[],
  startAfterSeconds: number | undefined,
): Promise<void> {
  const options = startAfterSeconds === undefined ? {} : { startAfter: startAfterSeconds };
  const jobs = generationIds.map((generationId) => ({ data: { generationId }, ...options }));
  await boss.insert(queueName, jobs, { db: runner });
}

async function work(boss: PgBoss, handler: JobHandler, concurrency: number): Promise<QueueWorker> {
  const workerIds: string[] = [];
  for (let index = 0; index < concurrency; index++) {
    const workerId = await boss.work<JobData>(queueName, polling, async ([job]) => {
      // Without this a worker sleeps after each job until the next notification, however many jobs wait.
      boss.notifyWorker(workerId);
      if (job) await handler(job.data.generationId);
    });
    workerIds.push(workerId);
  }
  return { stop: () => boss.offWork(queueName, { wait: true }) };
}

async function remove(runner: StatementRunner, generationId: string): Promise<number> {
  const { rows } = await runner.executeSql(
    `delete from pgboss.job where name = $1 and data ->> 'generationId' = $2 returning id`,
    [queueName, generationId],
  );
  return rows.length;
}

async function findWithLiveJob(boss: PgBoss, generationIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await boss.getDb().executeSql(
    `select distinct data ->> 'generationId' as id from pgboss.job
      where name = $1 and state in ('created', 'retry', 'active') and data ->> 'generationId' = any($2)`,
    [queueName, generationIds],
  );
  return new Set(rows.map((row: { id: string }) => row.id));
}
