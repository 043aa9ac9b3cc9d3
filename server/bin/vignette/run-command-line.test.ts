import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environmentVariables } from '../../src/app/environment-variables.ts';
import { type Clock, systemClock } from '../../src/clock/clock.ts';
import { utcDay } from '../../src/clock/utc-day.ts';
import { connectDatabase, type Database } from '../../src/database/connect-database.ts';
import { type TestDatabase, createTestDatabase } from '../../src/database/testing/create-test-database.ts';
import { addPayer } from '../../src/credits/testing/add-payer.ts';
import { beginCall } from '../../src/engines/admission/begin-call.ts';
import { endCall } from '../../src/engines/admission/end-call.ts';
import { registerEngines } from '../../src/engines/admission/register-engines.ts';
import { commands } from './commands.ts';
import { runCommandLine } from './run-command-line.ts';

let testDatabase: TestDatabase;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

async function run(line: string) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await runCommandLine(line === '' ? [] : line.split(' '), {
    variables: { DATABASE_URL: testDatabase.connectionString, NODE_ENV: 'production' },
    say: (text) => void said.push(text),
    complain: (text) => void complained.push(text),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

interface Books {
  database: Database;
  clock: Clock;
}

const engine = { name: 'painter', limits: { concurrency: 5, timeLimitMs: 1_000 } };

async function onBooks<Result>(use: (dependencies: Books) => Promise<Result>): Promise<Result> {
  const { database, close } = connectDatabase(testDatabase.connectionString, { size: 1 });
  return use({ database, clock: systemClock }).finally(close);
}

function paint(dependencies: Books, costMicros: number) {
  const generationId = '00000000-0000-7000-8000-000000000000';
  return beginCall(dependencies, { engine, model: { id: 'painter-1', costMicros }, generationId, outputs: 1 });
}

function addOwner(email: string) {
  return ({ database }: Books) => addPayer(database, { email });
}

describe('runCommandLine', () => {
  it('makes a site that gives nothing away, changes it and shows it', async () => {
    const created = await run('site create --name Magazine --origin https://magazine.example');
    expect(created).toMatchObject({ code: 0, complained: '' });
    expect(created.said).toContain('It gives nothing away yet');
    const [key] = /site_[\w-]{22}/.exec(created.said) ?? [];
    const changed = await run(`site change ${key} --daily 200 --visitor-daily 5 --network-daily 20`);
    expect(changed.said).toContain('200, of them for each visitor 5, for each network 20');
    await run(`site suspend ${key} --reason unlawful-pictures`);
    expect((await run(`site show ${key}`)).said).toContain('Magazine (suspended)');
    await run(`site resume ${key} --reason all-is-well-again`);
    const shown = await run(`site show ${key}`);
    expect(shown.said).toContain('https://magazine.example');
    expect((await run('site list')).said).toContain(shown.said);
  });

  it('makes a site for an account, and hands it over to another', async () => {
    const [ada, grace] = [
      await onBooks(addOwner('ada@people.example')),
      await onBooks(addOwner('grace@people.example')),
    ];
    const created = await run(
      'site create --name Weekly --origin https://weekly.example --account ada@people.example --json',
    );
    const site = JSON.parse(created.said) as { key: string; accountId: string };
    expect(site.accountId).toBe(ada);
    expect((await run(`site change ${site.key} --account grace@people.example`)).said).toContain(grace);
    const unknown = await run(`site change ${site.key} --account nobody@people.example`);
    expect(unknown).toMatchObject({ code: 1, complained: expect.stringContaining('no account') });
    expect((await run(`site show ${site.key}`)).said).toContain(grace);
  });

  it('speaks JSON to scripts', async () => {
    const created = await run('site create --name Shop --origin https://shop.example --daily 5 --json');
    const site = JSON.parse(created.said) as { key: string; dailyCredits: number };
    expect(site.dailyCredits).toBe(5);
    expect(JSON.parse((await run(`site show ${site.key} --json`)).said)).toEqual(site);
    expect(JSON.parse((await run('site list --json')).said)).toContainEqual(site);
  });

  it('gives an account credits, and shows what it has', async () => {
    await onBooks(({ database }) => addPayer(database, { email: 'ada@mail.example' }));
    expect((await run('credits show Ada@mail.example')).said).toBe('0 credits');
    const given = await run('credits give ada@mail.example 25');
    expect(given.said).toBe('ada@mail.example was given 25 credits and has 25 now.');
    expect((await run('credits show ada@mail.example')).said).toMatch(/^25 credits\n\n.*\n20.* +by the operator +25$/);
    expect((await run('ledger verify')).said).toBe('The ledger is clean.');
    expect(await run('credits give nobody@mail.example 25')).toMatchObject({ code: 1 });
    for (const credits of ['0', '2.5', '']) {
      expect((await run(`credits give ada@mail.example ${credits}`.trim())).complained).toContain('how many credits');
    }
  });

  it('pauses a paid engine, and resumes it', async () => {
    await onBooks(({ database }) => registerEngines(database, [engine]));
    expect((await run('engine list')).said).toMatch(/^painter\n {2}breaker +lets every call through$/m);
    expect(await run('engine pause painter --reason invoice')).toMatchObject({ code: 0, complained: '' });
    expect((await run('engine list')).said).toMatch(/^painter \(paused since 20[^ ]+Z: invoice\)$/m);
    expect(await onBooks((books) => paint(books, 1))).toMatchObject({ why: 'paused' });
    expect(await run('engine resume painter')).toMatchObject({ code: 0, complained: '' });
    expect((await run('engine list')).said).not.toContain('paused');
  });

  it('refuses to pause an engine it does not know, and names those it knows', async () => {
    await onBooks(({ database }) => registerEngines(database, [engine]));
    for (const line of ['engine pause paniter', 'engine resume paniter']) {
      const { code, complained } = await run(line);
      expect(code).toBe(1);
      expect(complained).toContain('No paid engine has the name paniter: there are painter.');
    }
  });

  it('shows what paid engines cost', async () => {
    expect((await run('engine costs')).said).toBe('No paid engine was asked in this time.');
    await onBooks(async (books) => {
      for (const end of [{ state: 'succeeded', costMicros: 41_500 }, { state: 'failed' }] as const) {
        const call = await paint(books, 42_000);
        await endCall(books, 'callId' in call ? call.callId : '', end);
      }
      await paint(books, 1_234_000_000);
    });
    const day = utcDay(systemClock.now());
    expect((await run('engine costs --days 2')).said.split('\n')).toEqual([
      'day         engine   model      succeeded  refused  failed  unknown  open   US dollars',
      `${day}  painter  painter-1          1        0       1        0     1  $1,234.0415`,
      'total                                   1        0       1        0     1  $1,234.0415',
    ]);
    const [costs] = JSON.parse((await run('engine costs --json')).said) as unknown[];
    expect(costs).toMatchObject({ day, engine: 'painter', model: 'painter-1', open: 1, costMicros: 1_234_041_500 });
    const [described] = JSON.parse((await run('engine list --json')).said) as unknown[];
    expect(described).toMatchObject({ name: 'painter', openCalls: 1, today: { calls: 3, costMicros: 1_234_041_500 } });
  });

  it('finds a new ledger clean', async () => {
    expect(await run('ledger verify')).toMatchObject({ code: 0, said: 'The ledger is clean.' });
  });

  it('explains every variable', async () => {
    const { said } = await run('env');
    for (const name of Object.keys(environmentVariables)) expect(said).toContain(name);
  });

  it.each(['help', '', 'site create --help'])('helps when asked: %s', async (line) => {
    expect(await run(line)).toMatchObject({ code: 0, said: expect.stringContaining('site create') });
  });

  it('helps when it does not understand, and fails', async () => {
    const { code, said, complained } = await run('sight list');
    expect({ code, said }).toEqual({ code: 1, said: '' });
    for (const { name } of commands) expect(complained).toContain(name);
  });

  it.each([
    ['site create --origin https://magazine.example', 'A site needs a --name.'],
    ['site create --name Magazine', 'A site needs at least one --origin.'],
    ['site create --name Magazine --origin http://magazine.example', 'use https://'],
    ['site create --name Magazine --origin https://magazine.example --daily many', '--daily takes a whole number'],
    ['site change site_nobody --daily 1', 'There is no site with this key.'],
    ['site change --daily 1', 'Name the site by its key.'],
    ['site show', 'Name the site by its key.'],
    ['site list --loud', "Unknown option '--loud'. Usage: vignette site list"],
    ['collage sheet', 'Name the file to write.'],
    ['engine pause', 'Name the engine.'],
    ['engine resume', 'Name the engine.'],
    ['engine costs --days 0', '--days takes a whole number of days'],
    ['engine costs --days many', '--days takes a whole number of days'],
    ['double --port many', '--port takes a number from 1 to 65534.'],
    ['double --port 0', '--port takes a number from 1 to 65534.'],
    ['double --loud', "Unknown option '--loud'. Usage: vignette double [--port 8790]"],
  ])('says in one line what is wrong with: %s', async (line, sentence) => {
    const { code, complained } = await run(line);
    expect(code).toBe(1);
    expect(complained).toContain(sentence);
    expect(complained).not.toContain('\n');
  });
});
