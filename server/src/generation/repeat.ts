import { setTimeout as delay } from 'node:timers/promises';

/** Does something again and again, never twice at a time, until the signal aborts. Resolves when the last run ended. */
export async function repeat(
  task: () => Promise<unknown>,
  { everySeconds, signal, onError }: { everySeconds: number; signal: AbortSignal; onError(error: unknown): void },
): Promise<void> {
  while (!signal.aborted) {
    await delay(everySeconds * 1000, undefined, { signal }).catch(() => {});
    if (signal.aborted) return;
    await task().catch(onError);
  }
}
