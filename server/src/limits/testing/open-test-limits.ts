import { connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createLimits } from '../create-limits.ts';

export const secret = 'the secret of the tests, 32 long';

/** Limits over a database of the test's own, as two processes share them, with a clock that the test moves. */
export async function openTestLimits() {
  const { connectionString, drop } = await createTestDatabase();
  const clock = createTestClock();
  const processes = [1, 2].map(() => connectDatabase(connectionString, { size: 5 }));
  const [first, second] = processes.map(({ database }) => database);
  if (!first || !second) throw new Error('There are two.');
  return {
    database: first,
    clock,
    limits: createLimits({ database: first, clock, secret }),
    otherLimits: createLimits({ database: second, clock, secret }),
    async close() {
      await Promise.all(processes.map(({ close }) => close()));
      await drop();
    },
  };
}

function createTestClock() {
  let now = new Date('2026-11-20T12:00:00.000Z');
  return {
    now: () => now,
    advanceSeconds(seconds: number) {
      now = new Date(now.getTime() + seconds * 1000);
    },
  };
}
