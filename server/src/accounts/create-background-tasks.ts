import type { Logger } from 'pino';

export type BackgroundTasks = ReturnType<typeof createBackgroundTasks>;

/** Work that no answer waits for, so that its time tells nobody whether there was any. */
export function createBackgroundTasks(log: Logger) {
  const running = new Set<Promise<unknown>>();
  return {
    run(task: Promise<unknown>): void {
      const watched = task.catch((err: unknown) => log.error({ err }, 'work in the background failed'));
      running.add(watched);
      void watched.finally(() => running.delete(watched));
    },
    /** Resolves when what has begun is done. */
    async settle(): Promise<void> {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
