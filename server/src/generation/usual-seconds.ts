import type { Logger } from 'pino';
import type { Clock } from '../clock/clock.ts';

interface UsualSecondsOptions {
  /** By model id. */
  find(): Promise<ReadonlyMap<string, number>>;
  clock: Clock;
  log: Logger;
}

/** How long each model usually takes, as last known. */
export interface UsualSeconds {
  /** Never waits: what is a minute old is asked for anew, and told from the next time on. */
  read(): ReadonlyMap<string, number>;
}

const freshMs = 60_000;

export function createUsualSeconds({ find, clock, log }: UsualSecondsOptions): UsualSeconds {
  let known: ReadonlyMap<string, number> = new Map();
  let askedAt = Number.NEGATIVE_INFINITY;
  let isAsking = false;

  async function ask(): Promise<void> {
    isAsking = true;
    try {
      known = await find();
    } catch (err) {
      log.warn({ err }, 'how long models usually take could not be read');
    }
    isAsking = false;
  }

  return {
    read() {
      const now = clock.now().getTime();
      if (isAsking || now - askedAt < freshMs) return known;
      askedAt = now;
      void ask();
      return known;
    },
  };
}
