import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { countBuffers } from '../database/testing/count-buffers.ts';
import { findUsualSeconds } from './find-usual-seconds.ts';
import { pastTest as it } from './testing/past-test.ts';

const times = (count: number, seconds: number) => Array.from({ length: count }, () => seconds);

describe('findUsualSeconds', () => {
  it('is the median of what people waited, for each model asked about', async ({ add, connection }) => {
    await add('quick', [3, 2, 90, 4, 3]);
    await add('slow', [30, 34, 44, 31]);
    await add('slow', [33, 300]);
    await add('other', times(9, 7));
    const found = await findUsualSeconds(connection.database, ['quick', 'slow', 'new']);
    expect(Object.fromEntries(found)).toEqual({ quick: 3, slow: 35 });
  });

  it('goes by the latest fifty', async ({ add, connection }) => {
    await add('changed', [...times(60, 90), ...times(50, 8)]);
    expect(await findUsualSeconds(connection.database, ['changed'])).toEqual(new Map([['changed', 8]]));
  });

  it('says nothing of fewer than five, and counts what failed as nothing', async ({ add, connection }) => {
    await add('rare', times(4, 8));
    await add('rare', times(20, 1), 'failed');
    expect(await findUsualSeconds(connection.database, ['rare'])).toEqual(new Map());
    await add('rare', [8]);
    expect(await findUsualSeconds(connection.database, ['rare'])).toEqual(new Map([['rare', 8]]));
  });

  it.for([
    [0.2, 1],
    [19.4, 19],
    [22.6, 25],
    [57.4, 55],
    [84.9, 80],
  ])('says %s seconds as %s', async ([waited = 0, said], { add, connection }) => {
    const model = `takes-${waited}`;
    await add(model, times(5, waited));
    expect((await findUsualSeconds(connection.database, [model])).get(model)).toBe(said);
  });

  it('touches few buffers however many there are, also for what was made long ago', async ({ add, connection }) => {
    await add('bygone', times(10, 5));
    await add('busy', times(30_000, 5));
    await sql`vacuum analyze generations`.execute(connection.database);
    const { result, buffers } = await countBuffers(connection, (database) =>
      findUsualSeconds(database, ['busy', 'bygone', 'new']),
    );
    expect([...result.keys()]).toEqual(['busy', 'bygone']);
    expect(buffers).toBeLessThan(30);
  });
});
