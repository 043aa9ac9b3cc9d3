import type { Challenge } from '@vignette/server/contract';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type Database, connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createMeRoutes } from '../../credits/create-me-routes.ts';
import { createHttpApp } from '../../http/create-http-app.ts';
import { createLimits } from '../../limits/create-limits.ts';
import { createLog } from '../../observability/create-log.ts';
import { createMetrics } from '../../observability/create-metrics.ts';
import { createVisitorRoutes } from '../create-visitor-routes.ts';

const secret = 'the secret of the tests, 32 long';
const easy = { rounds: 1, pickTries: () => 3 };

/** Sites and visitors over a database of the test's own, with an easy challenge and a clock that the test moves. */
export async function openTestSites() {
  const { connectionString, drop } = await createTestDatabase();
  const { database, close } = connectDatabase(connectionString, { size: 4 });
  const clock = createTestClock();
  const limits = createLimits({ database, clock, secret });
  const app = createHttpApp({ log: createLog('silent'), metrics: createMetrics() });
  app.route('/', createVisitorRoutes({ database, clock, secret, trustProxy: 1, limits, challengeDifficulty: easy }));
  app.route('/', createMeRoutes({ database, clock, secret, trustProxy: 1 }));
  const request = (path: string, init?: RequestInit) => app.request(path, init);
  return {
    database,
    clock,
    secret,
    request,
    getPayload: (siteKey: string) => getPayload(request, siteKey),
    countVisitors: () => countVisitors(database),
    async close() {
      await close();
      await drop();
    },
  };
}

function createTestClock() {
  let now = new Date('2026-11-20T12:00:00.000Z');
  return {
    now: () => now,
    advanceMinutes(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}

type Request = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** A challenge of this site, solved, as a page hands it in. */
async function getPayload(request: Request, siteKey: string): Promise<string> {
  const response = await request(`/v1/visitors/challenge?siteKey=${siteKey}`);
  const challenge = (await response.json()) as Challenge;
  const solution = await solveChallenge({ challenge, deriveKey });
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
}

async function countVisitors(database: Database): Promise<number> {
  const { count } = await database
    .selectFrom('visitors')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
