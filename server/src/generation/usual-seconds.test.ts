import { setImmediate as untilSettled } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLog } from '../observability/create-log.ts';
import { createUsualSeconds } from './usual-seconds.ts';

type Answer = PromiseWithResolvers<ReadonlyMap<string, number>>;

/** The database answers when the test says so, and time moves as it says. */
function openUsualSeconds() {
  const asked: Answer[] = [];
  const time = { now: 0 };
  const lines: string[] = [];
  const usual = createUsualSeconds({
    find() {
      const answer = Promise.withResolvers<ReadonlyMap<string, number>>();
      asked.push(answer);
      return answer.promise;
    },
    clock: { now: () => new Date(time.now) },
    log: createLog('warn', { write: (line) => void lines.push(line) }),
  });
  return { asked, time, lines, read: () => Object.fromEntries(usual.read()) };
}

describe('createUsualSeconds', () => {
  it('knows nothing at first, asks once, and tells what it was answered', async () => {
    const { asked, read } = openUsualSeconds();
    expect([read(), read()]).toEqual([{}, {}]);
    asked[0]?.resolve(new Map([['collage-1', 3]]));
    await untilSettled();
    expect([read(), asked.length]).toEqual([{ 'collage-1': 3 }, 1]);
  });

  it('asks anew after a minute, and tells the last known while the database is slow', async () => {
    const { asked, time, read } = openUsualSeconds();
    read();
    asked[0]?.resolve(new Map([['collage-1', 3]]));
    await untilSettled();
    for (const now of [59_999, 60_000, 600_000]) {
      time.now = now;
      expect(read()).toEqual({ 'collage-1': 3 });
    }
    expect(asked.length).toBe(2);
    asked[1]?.resolve(new Map([['collage-1', 4]]));
    await untilSettled();
    expect(read()).toEqual({ 'collage-1': 4 });
  });

  it('keeps the last known when the database fails, says so to the operator, and tries again a minute later', async () => {
    const { asked, time, lines, read } = openUsualSeconds();
    read();
    asked[0]?.resolve(new Map([['collage-1', 3]]));
    await untilSettled();
    time.now = 60_000;
    read();
    asked[1]?.reject(new Error('the database is gone'));
    await untilSettled();
    expect([read(), lines.length, asked.length]).toEqual([{ 'collage-1': 3 }, 1, 2]);
    time.now = 120_000;
    read();
    expect(asked.length).toBe(3);
  });
});
