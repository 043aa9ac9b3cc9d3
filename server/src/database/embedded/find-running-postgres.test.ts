import { describe, expect, it } from 'vitest';
import { runStatements } from '../testing/run-statements.ts';
import { findRunningPostgres } from './find-running-postgres.ts';
import { makeDataFolder } from './testing/make-data-folder.ts';
import { startForTest } from './testing/start-for-test.ts';

describe('findRunningPostgres', () => {
  it('leads to the server of a data folder while it runs', async () => {
    const dataDir = await makeDataFolder();
    expect(await findRunningPostgres(dataDir)).toBeUndefined();
    const server = await startForTest(dataDir);
    const found = await findRunningPostgres(dataDir);
    expect(await runStatements(found?.connectionString ?? '', ['select 1 as one'])).toEqual([[{ one: 1 }]]);
    await server.stop();
    expect(await findRunningPostgres(dataDir)).toBeUndefined();
  });
});
