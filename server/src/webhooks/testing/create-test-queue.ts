import type { JobQueue } from '../../jobs/job-queue.ts';

export interface TestJob {
  id: string;
  startAfterSeconds: number;
}

/** Keeps the jobs until the test runs them. */
export function createTestQueue(): Pick<JobQueue, 'enqueue'> & { jobs: TestJob[] } {
  const jobs: TestJob[] = [];
  return {
    jobs,
    async enqueue(_runner, ids, { startAfterSeconds = 0 } = {}) {
      jobs.push(...ids.map((id) => ({ id, startAfterSeconds })));
    },
  };
}
