import { setTimeout as after } from 'node:timers/promises';

const pauseMs = 10;
const patienceMs = 60_000;

/** For what nobody announces: asks again and again. Rejects with what it waited for. */
export async function untilTrue(what: string, check: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + patienceMs;
  while (!(await check())) {
    if (Date.now() > giveUpAt) throw new Error(`waited in vain: ${what}`);
    await after(pauseMs);
  }
}
