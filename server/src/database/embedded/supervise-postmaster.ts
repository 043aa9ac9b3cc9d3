import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Postmaster } from './launch-postmaster.ts';

interface SuperviseOptions {
  readonly launch: () => Promise<Postmaster>;
  readonly log: Logger;
  readonly onFatal?: (error: Error) => void;
}

const MOST_RESTARTS = 5;
const WINDOW_MS = 60_000;
const PAUSE_MS = 50;

/** Starts a server and starts it again whenever it ends by itself, up to five times in a minute. */
export async function supervisePostmaster({
  launch,
  log,
  onFatal,
}: SuperviseOptions): Promise<{ stop(): Promise<void> }> {
  let postmaster = await launch();
  let isStopping = false;
  const restarts: number[] = [];
  const watching = keepRunning();
  return {
    async stop() {
      isStopping = true;
      await postmaster.stop();
      await watching;
    },
  };

  async function keepRunning(): Promise<void> {
    for (;;) {
      const reason = await postmaster.ended;
      if (isStopping) return;
      log.error({ reason }, 'PostgreSQL ended unexpectedly, starting it again');
      const next = await restart();
      if (!next) return;
      postmaster = next;
      if (isStopping) return postmaster.stop();
    }
  }

  async function restart(): Promise<Postmaster | undefined> {
    for (let attempt = 0; ; attempt += 1) {
      if (isStopping) return undefined;
      if (!mayRestart()) return giveUp();
      try {
        await delay(attempt * PAUSE_MS);
        return await launch();
      } catch (error) {
        log.error({ err: error }, 'PostgreSQL could not be started again');
      }
    }
  }

  function mayRestart(): boolean {
    const now = performance.now();
    while (restarts[0] !== undefined && now - restarts[0] > WINDOW_MS) restarts.shift();
    return restarts.push(now) <= MOST_RESTARTS;
  }

  function giveUp(): undefined {
    onFatal?.(new Error(`PostgreSQL ended ${MOST_RESTARTS + 1} times within a minute and was not started again.`));
  }
}
