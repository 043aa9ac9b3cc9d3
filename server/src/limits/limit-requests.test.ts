import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase } from '../database/connect-database.ts';
import { createHttpApp } from '../http/create-http-app.ts';
import { createLog } from '../observability/create-log.ts';
import { createMetrics } from '../observability/create-metrics.ts';
import { createLimits, type Limits } from './create-limits.ts';
import { limitRequests } from './limit-requests.ts';
import { openTestLimits, secret } from './testing/open-test-limits.ts';

let test: Awaited<ReturnType<typeof openTestLimits>>;

beforeAll(async () => {
  test = await openTestLimits();
});
afterAll(() => test.close());

function createLimitedApp(limits: Limits) {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const app = createHttpApp({ log, metrics: createMetrics() });
  const byOwner = limitRequests(limits, 'upload', (context) => ({
    ...{ address: '192.0.2.1', site: 'magazine' },
    owner: context.req.header('x-owner') ?? '',
  }));
  let handled = 0;
  app.get('/v1/limited', byOwner, (context) => {
    handled += 1;
    return context.json({});
  });
  const ask = async (owner: string) => app.request('/v1/limited', { headers: { 'x-owner': owner } });
  return { ask, lines, countHandled: () => handled };
}

describe('limitRequests', () => {
  it('lets through what the limit allows to each, and tells the rest when to come back', async () => {
    const app = createLimitedApp(test.limits);
    const answers = await Promise.all(Array.from({ length: 64 }, () => app.ask('ada')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(['60', '60', '60', '60']);
    expect((await app.ask('grace')).status).toBe(200);
    expect(app.countHandled()).toBe(61);
  });

  it('refuses everybody, and logs why, while the database is away', async () => {
    const nowhere = connectDatabase('postgresql://nobody@127.0.0.1:1/none', { size: 1 });
    const app = createLimitedApp(createLimits({ database: nowhere.database, clock: test.clock, secret }));
    const answer = await app.ask('ada');
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'unavailable']);
    expect(app.countHandled()).toBe(0);
    expect(app.lines.filter((line) => JSON.parse(line).level === 'error')).toHaveLength(1);
    await nowhere.close();
  });

  it('refuses everybody while the table cannot be written', async () => {
    const broken = test.database.withSchema('nowhere');
    const app = createLimitedApp(createLimits({ database: broken, clock: test.clock, secret }));
    expect((await app.ask('ada')).status).toBe(503);
    expect(app.countHandled()).toBe(0);
  });
});
