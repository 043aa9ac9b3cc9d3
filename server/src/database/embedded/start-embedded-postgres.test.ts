import { once } from 'node:events';
import { chmod, mkdir, readdir, stat, watch, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { StartError } from '../../errors/start-error.ts';
import { runStatements } from '../testing/run-statements.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { makeDataFolder } from './testing/make-data-folder.ts';
import { startForTest } from './testing/start-for-test.ts';
import { spawnHolder, startHolder } from './testing/start-holder.ts';

const isRoot = process.getuid?.() === 0;

describe('startEmbeddedPostgres', () => {
  it('keeps what was stored over a stop and a start', async () => {
    const dataDir = await makeDataFolder();
    const first = await startForTest(dataDir);
    await runStatements(first.connectionString, ['create table kept as select 7 as number']);
    await first.stop();
    const second = await startForTest(dataDir);
    expect(await runStatements(second.connectionString, ['select number from kept'])).toEqual([[{ number: 7 }]]);
  });

  it('is durable, checked, sorted by code point, and reached by a private socket only', async () => {
    const { connectionString, connection } = await startForTest(await makeDataFolder());
    const names = ['fsync', 'synchronous_commit', 'data_checksums', 'server_encoding', 'listen_addresses'];
    const rows = await runStatements(connectionString, [
      ...names.map((name) => `select current_setting('${name}') as is`),
      "select string_agg(letter, '' order by letter) as is from unnest('{b,ä,Z,a}'::text[]) letter",
    ]);
    expect(rows.map(([row]) => row?.['is'])).toEqual(['on', 'on', 'on', 'UTF8', '', 'Zabä']);
    expect((await stat(connection.host)).mode & 0o777).toBe(0o700);
  });

  it('removes its socket folder when it stops', async () => {
    const server = await startForTest(await makeDataFolder());
    await server.stop();
    await expect(stat(server.connection.host)).rejects.toThrow('ENOENT');
  });

  it.runIf(isRoot)('works for root below a folder that only root may enter', async () => {
    const { connectionString } = await startForTest(await makeDataFolder({ isPrivate: true }));
    expect(await runStatements(connectionString, ['select 1 as one'])).toEqual([[{ one: 1 }]]);
  });

  it('starts PostgreSQL again when it is killed', async () => {
    const dataDir = await makeDataFolder();
    const { connectionString } = await startForTest(dataDir);
    await runStatements(connectionString, ['create table kept as select 7 as number']);
    const before = await readPostmasterFile(dataDir);
    process.kill(before?.pid ?? Number.NaN, 'SIGKILL');
    await vi.waitFor(
      async () => {
        expect((await readPostmasterFile(dataDir))?.pid).not.toBe(before?.pid);
        expect(await runStatements(connectionString, ['select number from kept'])).toEqual([[{ number: 7 }]]);
      },
      { timeout: 20_000 },
    );
  });

  it('takes over from a Vignette that was killed and left its PostgreSQL running', async () => {
    const dataDir = await makeDataFolder();
    const holder = await startHolder(dataDir);
    await runStatements(holder.connectionString, ['create table kept as select 7 as number']);
    holder.process.kill('SIGKILL');
    await once(holder.process, 'exit');
    expect(await runStatements(holder.connectionString, ['select 1 as one'])).toEqual([[{ one: 1 }]]);
    const server = await startForTest(dataDir);
    expect(await runStatements(server.connectionString, ['select number from kept'])).toEqual([[{ number: 7 }]]);
    await expect(runStatements(holder.connectionString, ['select 1'])).rejects.toThrow();
  });

  it('refuses a data folder that another process is using, and leaves that one alone', async () => {
    const dataDir = await makeDataFolder();
    const holder = await startHolder(dataDir);
    await expect(startForTest(dataDir)).rejects.toThrow(/in use by another running Vignette.*DATA_DIR/);
    expect(await runStatements(holder.connectionString, ['select 1 as one'])).toEqual([[{ one: 1 }]]);
    holder.process.kill('SIGKILL');
    await once(holder.process, 'exit');
    await (await startForTest(dataDir)).stop();
  });

  it('begins anew after a first start that was killed half-way', async () => {
    const dataDir = await makeDataFolder();
    await mkdir(dataDir);
    const changes = watch(dataDir);
    const holder = spawnHolder(dataDir);
    for await (const { filename } of changes) if (filename?.startsWith('postgres.new-')) break;
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    expect(await readdir(dataDir)).not.toContain('postgres');
    await startForTest(dataDir);
    expect((await readdir(dataDir)).filter((name) => name.startsWith('postgres.new'))).toEqual([]);
  });

  it('refuses files of another PostgreSQL version', async () => {
    const dataDir = await makeDataFolder();
    await mkdir(path.join(dataDir, 'postgres'), { recursive: true });
    await writeFile(path.join(dataDir, 'postgres', 'PG_VERSION'), '16\n');
    await expect(startForTest(dataDir)).rejects.toThrow(/PostgreSQL 16.*DATABASE_URL/);
  });

  it('says in one line that the data folder cannot be used', async () => {
    const dataDir = await makeDataFolder();
    await writeFile(dataDir, 'a file where the folder should be');
    const failure: unknown = await startForTest(dataDir).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toMatch(/^StartError: The data folder .* cannot be written .*DATA_DIR[^\n]*$/);
  });

  it.skipIf(isRoot)('says that a folder of somebody else cannot be written', async () => {
    const dataDir = await makeDataFolder();
    await mkdir(dataDir);
    await chmod(dataDir, 0o500);
    await expect(startForTest(dataDir)).rejects.toThrow(/cannot be written \(EACCES\)/);
  });

  it('stops when its signal is aborted', async () => {
    const stopping = new AbortController();
    const dataDir = await makeDataFolder();
    await startForTest(dataDir, { signal: stopping.signal });
    stopping.abort();
    await vi.waitFor(async () => expect(await readPostmasterFile(dataDir)).toBeUndefined(), { timeout: 10_000 });
  });

  it('gives up its start when its signal is aborted meanwhile', async () => {
    const dataDir = await makeDataFolder();
    const starting = startForTest(dataDir, { signal: AbortSignal.timeout(200) });
    await expect(starting).rejects.toThrow('aborted due to timeout');
    await (await startForTest(dataDir)).stop();
  });
});
