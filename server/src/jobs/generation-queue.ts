import type { Db } from 'pg-boss';

/** What runs inside the transaction of whoever enqueues: `fromKysely(transaction)`, or a client's `query`. */
export type StatementRunner = Db;

export type JobHandler = (generationId: string) => Promise<void>;

/** The jobs of all processes. A job carries the id of a generation and nothing else; having two for one is harmless. */
export interface GenerationQueue {
  /** Commits or vanishes with the transaction it is given. */
  enqueue(
    runner: StatementRunner,
    generationIds: readonly string[],
    options?: { startAfterSeconds?: number },
  ): Promise<void>;
  /** Starts taking jobs. The handler decides what a failure means: one that throws has its job tried again. */
  work(handler: JobHandler, options: { concurrency: number }): Promise<QueueWorker>;
  /** Forgets every job of a generation, done or not. Answers how many there were. */
  remove(runner: StatementRunner, generationId: string): Promise<number>;
  /** Which of these generations have a job that waits or runs. */
  findWithLiveJob(generationIds: readonly string[]): Promise<Set<string>>;
}

export interface QueueWorker {
  /** Takes no further job. Resolves when the running handlers have ended. */
  stop(): Promise<void>;
}
