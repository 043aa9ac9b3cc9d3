import type { QueueWorker, StatementRunner } from './generation-queue.ts';

/** Work that is done later, by any process. A job carries the id of a row and nothing else. */
export interface JobQueue {
  /** Commits or vanishes with the transaction it is given. */
  enqueue(runner: StatementRunner, ids: readonly string[], options?: { startAfterSeconds?: number }): Promise<void>;
  /** Starts taking jobs. One whose handler throws is tried again, ever later, for about a day. */
  work(handler: (id: string) => Promise<void>, options: { concurrency: number }): Promise<QueueWorker>;
}
