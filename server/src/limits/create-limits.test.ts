import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectDatabase } from '../database/connect-database.ts';
import type { AppError } from '../errors/app-error.ts';
import { createLimits } from './create-limits.ts';
import { removeExpiredLimits } from './remove-expired-limits.ts';
import { createLimitsModel } from './testing/limits-model.ts';
import { openTestLimits, secret } from './testing/open-test-limits.ts';

let test: Awaited<ReturnType<typeof openTestLimits>>;

beforeAll(async () => {
  test = await openTestLimits();
});
afterAll(() => test.close());

const addresses = [
  '192.0.2.1',
  '192.0.2.200',
  '198.51.100.1',
  '2001:db8::1',
  '2001:db8:0:00ff::9',
  '2001:db8:0:100::1',
];
const emails = ['ada@example.org', 'ADA@example.org', 'grace@example.org'];

/** How long to wait, or 0 where it was counted. */
async function waitOf(consuming: Promise<void>): Promise<number> {
  const error = await consuming.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return 0;
  expect(error).toMatchObject({ code: 'too_many_requests' });
  return (error as AppError).retryAfterSeconds ?? Number.NaN;
}

async function forgetAll(): Promise<void> {
  await test.database.deleteFrom('limit_windows').execute();
}

const subjects = fc.record({ address: fc.constantFrom(...addresses), email: fc.constantFrom(...emails) });
const steps = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('signIn' as const), subjects }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('forgive' as const), subjects }) },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ max: 950, min: 1 }) }),
    },
  ),
  { minLength: 30, maxLength: 60 },
);

describe('createLimits', () => {
  it('counts, refuses, forgives and starts again exactly as a plain model does', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await forgetAll();
        const model = createLimitsModel();
        for (const step of sequence) {
          const now = test.clock.now().getTime() / 1000;
          if (step.kind === 'wait') test.clock.advanceSeconds(step.seconds);
          if (step.kind === 'forgive') {
            await test.limits.forgive('signIn', step.subjects);
            model.forgive(step.subjects, now);
          }
          if (step.kind === 'signIn') {
            expect(await waitOf(test.limits.consume('signIn', step.subjects))).toBe(model.signIn(step.subjects, now));
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('lets exactly ten of forty through that come at once to two processes', async () => {
    await forgetAll();
    const waits = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const limits = index % 2 === 0 ? test.limits : test.otherLimits;
        return waitOf(limits.consume('signUp', { address: `203.0.113.${index}` }));
      }),
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
    expect(new Set(waits)).toEqual(new Set([0, 3600]));
  });

  it('locks an address out where it was tried, and nowhere else', async () => {
    await forgetAll();
    const from = (address: string) => waitOf(test.limits.consume('signIn', { address, email: 'ada@example.org' }));
    for (let index = 0; index < 5; index += 1) expect(await from('192.0.2.1')).toBe(0);
    expect(await from('192.0.2.1')).toBe(900);
    expect(await from('198.51.100.1')).toBe(0);
    await test.limits.forgive('signIn', { address: '198.51.100.1', email: 'ada@example.org' });
    expect(await from('192.0.2.1')).toBe(900);
  });

  it.each([
    ['signIn', 30, 900],
    ['emailCode', 30, 900],
    ['mail', 20, 3600],
  ] as const)(
    'lets no crowd of networks try more at an address than the wide net holds (%s)',
    async (name, most, wait) => {
      await forgetAll();
      const from = (index: number) =>
        waitOf(test.limits.consume(name, { address: `203.0.${index}.1`, email: 'ada@example.org' }));
      for (let index = 0; index < most; index += 1) expect(await from(index)).toBe(0);
      expect(await from(most)).toBe(wait);
    },
  );

  it('takes nothing from a network for what an e-mail refuses, also when all come at once', async () => {
    await forgetAll();
    const signIn = (email: string, index: number) => {
      const limits = index % 2 === 0 ? test.limits : test.otherLimits;
      return waitOf(limits.consume('signIn', { address: '192.0.2.1', email }));
    };
    const same = await Promise.all(Array.from({ length: 40 }, (_, index) => signIn('ada@example.org', index)));
    const others = await Promise.all(Array.from({ length: 20 }, (_, index) => signIn(`${index}@example.org`, index)));
    expect(same.filter((wait) => wait === 0)).toHaveLength(5);
    expect(others.filter((wait) => wait === 0)).toHaveLength(5);
  });

  it('says how long to wait, and lets the next one through exactly then', async () => {
    await forgetAll();
    const ask = () => waitOf(test.limits.consume('connectCode', { address: '192.0.2.1' }));
    for (let index = 0; index < 30; index += 1) expect(await ask()).toBe(0);
    test.clock.advanceSeconds(899);
    expect(await ask()).toBe(1);
    test.clock.advanceSeconds(1);
    expect(await ask()).toBe(0);
  });

  it('keeps names apart', async () => {
    await forgetAll();
    const ada = { address: '192.0.2.1', owner: 'ada', site: 'magazine' };
    for (let index = 0; index < 60; index += 1) await test.limits.consume('upload', ada);
    expect(await waitOf(test.limits.consume('upload', ada))).toBe(60);
    expect(await waitOf(test.limits.consume('generation', ada))).toBe(0);
  });

  it('lets nobody be locked out from a network that is over its limit itself', async () => {
    await forgetAll();
    const attacker = { address: '192.0.2.1' };
    for (let index = 0; index < 10; index += 1) {
      await test.limits.consume('signIn', { ...attacker, email: `${index}@example.org` });
    }
    for (let index = 0; index < 5; index += 1) {
      expect(await waitOf(test.limits.consume('signIn', { ...attacker, email: 'ada@example.org' }))).toBe(900);
    }
    expect(await waitOf(test.limits.consume('signIn', { address: '198.51.100.1', email: 'ada@example.org' }))).toBe(0);
  });

  it('gives a network no more than one use back for a sign-in that succeeds', async () => {
    await forgetAll();
    const own = { address: '192.0.2.1', email: 'mallory@example.org' };
    for (let index = 0; index < 9; index += 1) {
      await test.limits.consume('signIn', { ...own, email: `${index}@example.org` });
    }
    await test.limits.consume('signIn', own);
    await test.limits.forgive('signIn', own);
    expect(await waitOf(test.limits.consume('signIn', { ...own, email: 'ada@example.org' }))).toBe(0);
    expect(await waitOf(test.limits.consume('signIn', { ...own, email: 'grace@example.org' }))).toBe(900);
  });

  it('stores neither addresses nor networks nor e-mails', async () => {
    await forgetAll();
    await test.limits.consume('signIn', { address: '192.0.2.77', email: 'ada@example.org' });
    const rows = await test.database.selectFrom('limit_windows').selectAll().execute();
    expect(rows.map(({ key }) => key.length)).toEqual([32, 32, 32]);
    const stored = rows.map((row) => `${row.key.toString('latin1')}${JSON.stringify(row)}`).join('\n');
    expect(stored).not.toMatch(/192\.0\.2|ada|example/);
  });

  it('counts by other keys under another secret', async () => {
    await forgetAll();
    const { database, clock } = test;
    await test.limits.consume('token', { address: '192.0.2.1' });
    await createLimits({ database, clock, secret: `not ${secret}` }).consume('token', { address: '192.0.2.1' });
    expect(await database.selectFrom('limit_windows').selectAll().execute()).toHaveLength(2);
  });

  it('refuses everybody while the database does not answer', async () => {
    const nowhere = connectDatabase('postgresql://nobody@127.0.0.1:1/none', { size: 1 });
    const limits = createLimits({ database: nowhere.database, clock: test.clock, secret });
    await expect(limits.consume('token', { address: '192.0.2.1' })).rejects.toMatchObject({ code: 'unavailable' });
    await nowhere.close();
  });
});

describe('removeExpiredLimits', () => {
  it('removes what has ended and nothing else', async () => {
    await forgetAll();
    await test.limits.consume('token', { address: '192.0.2.1' });
    await test.limits.consume('signUp', { address: '192.0.2.1' });
    test.clock.advanceSeconds(60);
    expect(await removeExpiredLimits(test)).toBe(1);
    expect(await removeExpiredLimits(test)).toBe(0);
    expect(await test.database.selectFrom('limit_windows').select('used').execute()).toEqual([{ used: 1 }]);
  });
});
