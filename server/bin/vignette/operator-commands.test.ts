import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addToken } from '../../src/grants/testing/add-token.ts';
import { createTestSite } from '../../src/generation/testing/create-test-site.ts';
import { systemClock } from '../../src/clock/clock.ts';
import { connectDatabase } from '../../src/database/connect-database.ts';
import { createTestDatabase, type TestDatabase } from '../../src/database/testing/create-test-database.ts';
import { runCommandLine } from './run-command-line.ts';

let testDatabase: TestDatabase;
let connection: ReturnType<typeof connectDatabase>;
let site: Awaited<ReturnType<typeof createTestSite>>;
let email: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  connection = connectDatabase(testDatabase.connectionString, { size: 1 });
  const { database } = connection;
  site = await createTestSite({ database });
  const { ownerId } = await addToken({ database, clock: systemClock }, { site });
  ({ email } = await database
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', ownerId)
    .executeTakeFirstOrThrow());
});
afterAll(async () => {
  await connection.close();
  await testDatabase.drop();
});

async function run(...words: string[]) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(words, {
    variables: { DATABASE_URL: testDatabase.connectionString, NODE_ENV: 'production' },
    say: (text) => void said.push(text),
    complain: (text) => void complained.push(text),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

const reason = ['--reason', 'The owner of the address asked for it.'];

describe('the commands about operators and suspension', () => {
  it('make an operator, show it, and take the role back', async () => {
    expect((await run('operator', 'list')).said).toContain('There is no operator yet.');
    expect(await run('operator', 'grant', email.toUpperCase())).toMatchObject({ code: 0, complained: '' });
    expect((await run('operator', 'list')).said).toContain(email);
    expect((await run('operator', 'revoke', email)).said).toContain('no operator any more');
    expect((await run('operator', 'list', '--json')).said).toBe('[]');
  });

  it('suspend an account and open it again, with an entry that names no operator', async () => {
    expect(await run('account', 'suspend', email, ...reason)).toMatchObject({ code: 0, complained: '' });
    expect((await run('account', 'show', email)).said).toMatch(/suspended since 20.*grants {3}A site/s);
    expect((await run('account', 'resume', email, ...reason)).code).toBe(0);
    expect((await run('account', 'show', email)).said).not.toContain('suspended');
    const entries = await connection.database.selectFrom('audit_entries').selectAll().orderBy('created_at').execute();
    expect(entries).toMatchObject([
      { action: 'account_suspended', operator_id: null, reason: reason[1] },
      { action: 'account_resumed', operator_id: null },
    ]);
  });

  it('suspend a site and open it again', async () => {
    expect(await run('site', 'suspend', site.key, ...reason)).toMatchObject({ code: 0, complained: '' });
    expect((await run('site', 'show', site.key)).said).toContain('suspended');
    expect((await run('site', 'resume', site.key, ...reason)).code).toBe(0);
    expect((await run('site', 'show', site.key)).said).not.toContain('suspended');
  });

  it.each([
    [['operator', 'grant'], 'Name the account by its e-mail address.'],
    [['operator', 'grant', 'nobody@mail.example'], 'There is no account with this address.'],
    [['account', 'suspend', 'nobody@mail.example'], '--reason takes 10 to 500 characters.'],
    [['site', 'suspend', 'site_nobody', ...reason], 'There is no site with this key.'],
  ])('say in one line what is wrong: %j', async (words, sentence) => {
    const { code, complained } = await run(...words);
    expect([code, complained.includes('\n')]).toEqual([1, false]);
    expect(complained).toContain(sentence);
  });

  it('make nobody an operator whose address is not proven', async () => {
    await connection.database
      .updateTable('accounts')
      .set({ email_verified: false })
      .where('email', '=', email)
      .execute();
    expect((await run('operator', 'grant', email)).complained).toContain('not proven');
    expect((await run('operator', 'list', '--json')).said).toBe('[]');
  });
});
