import { setTimeout as delay } from 'node:timers/promises';
import { takeWorkerLease, type WorkerLease } from './take-worker-lease.ts';

export interface KeptLease {
  /** The lease that holds now; waits for a new one while there is none. Rejects once released. */
  get(): Promise<WorkerLease>;
  release(): Promise<void>;
}

const retryMilliseconds = 500;

/** A lease, and another one whenever it is lost: a worker starts over under a new number. */
export async function keepWorkerLease(connectionString: string): Promise<KeptLease> {
  const released = new AbortController();
  let lease = Promise.resolve(await takeWorkerLease(connectionString));
  follow(await lease);

  function follow(current: WorkerLease) {
    current.lost.addEventListener('abort', () => replace(), { once: true });
  }

  function replace() {
    lease = renew();
    // Whoever asks for it hears of the failure; nobody may.
    lease.then(follow, () => {});
  }

  async function renew(): Promise<WorkerLease> {
    for (;;) {
      released.signal.throwIfAborted();
      try {
        return await takeWorkerLease(connectionString);
      } catch {
        await delay(retryMilliseconds, undefined, { signal: released.signal });
      }
    }
  }

  return {
    get: () => lease,
    async release() {
      released.abort();
      const current = await lease.catch(() => undefined);
      await current?.release();
    },
  };
}
