import type { Logger } from 'pino';

export type BackgroundTasks = ReturnType<typeof createBackgroundTasks>;

/** Work that no answer waits for, so that its time tells nobody whether there was any. */
export function createBackgroundTasks(log: Logger) {
  const running = new Set<Promise<unknown>>();
  const report = (err: unknown) => log.error({ err }, 'work beside a request failed');
  return {
    run(task: Promise<unknown>): void {
      const watched = task.catch(report);
      running.add(watched);
      void watched.finally(() => running.delete(watched));
    },
    /** For what an answer waits for, whether it succeeds or not. */
    async runAndWait(task: Promise<unknown> | undefined): Promise<void> {
      await task?.catch(report);
    },
    /** Resolves when what has begun is done. */
    async settle(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
