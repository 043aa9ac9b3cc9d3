import type { PgBoss } from 'pg-boss';
import type { JobQueue } from './job-queue.ts';

/** The first try again comes after ten seconds, each further one after twice as long, an hour at most. */
const queueOptions = {
  notify: true,
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  retryLimit: 30,
  retryDelay: 10,
  retryBackoff: true,
  retryDelayMax: 3600,
  deleteAfterSeconds: 600,
};

const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 };

interface JobData {
  id: string;
}

/** A queue by this name; jobs are found by it after a restart, so a name stays. */
export async function createJobQueue(boss: PgBoss, name: string): Promise<JobQueue> {
  await boss.createQueue(name, queueOptions);
  return {
    async enqueue(runner, ids, { startAfterSeconds } = {}) {
      const options = startAfterSeconds === undefined ? {} : { startAfter: startAfterSeconds };
      await boss.insert(
        name,
        ids.map((id) => ({ data: { id }, ...options })),
        { db: runner },
      );
    },
    async work(handler, { concurrency }) {
      for (let index = 0; index < concurrency; index++) {
        const workerId = await boss.work<JobData>(name, polling, async ([job]) => {
          // Without this a worker sleeps after each job until the next notification, however many jobs wait.
          boss.notifyWorker(workerId);
          if (job) await handler(job.data.id);
        });
      }
      return { stop: () => boss.offWork(name, { wait: true }) };
    },
  };
}
