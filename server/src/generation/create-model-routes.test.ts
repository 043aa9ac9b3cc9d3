import type { ModelList } from '@vignette/server/contract';
import { describe, expect } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { createLog } from '../observability/create-log.ts';
import { createModelRoutes } from './create-model-routes.ts';
import { createFakeEngine } from './testing/fake-engine.ts';
import { fakeModel } from './testing/fake-model.ts';
import { pastTest } from './testing/past-test.ts';

const it = pastTest.extend('readUsualSeconds', ({ connection: { database } }) => {
  const engines = [createFakeEngine()];
  const routes = createModelRoutes({ database, engines, clock: systemClock, log: createLog('silent') });
  return async () => {
    const { items } = (await (await routes.request('/v1/models')).json()) as ModelList;
    return items.map(({ usualSeconds }) => usualSeconds);
  };
});

describe('createModelRoutes', () => {
  it('says how long pictures usually take, and waits for no slow database', async ({
    add,
    connection,
    readUsualSeconds,
  }) => {
    await add(fakeModel.id, [3, 4, 5, 6, 7]);
    const locker = await connection.pool.connect();
    try {
      await locker.query('begin');
      await locker.query('lock table generations in access exclusive mode');
      expect(await readUsualSeconds()).toEqual([undefined]);
      await locker.query('commit');
    } finally {
      locker.release();
    }
    await expect.poll(readUsualSeconds).toEqual([5]);
  });
});
