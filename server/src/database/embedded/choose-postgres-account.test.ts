import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runStatements } from '../testing/run-statements.ts';
import { ROOT_ACCOUNTS, choosePostgresAccount } from './choose-postgres-account.ts';
import type { PostgresAccount } from './choose-postgres-account.ts';
import { createSocketFolder } from './create-socket-folder.ts';
import { describeConnection } from './describe-connection.ts';
import { findPostgresBinaries } from './find-postgres-binaries.ts';
import type { PostgresBinaries } from './find-postgres-binaries.ts';
import { initializeCluster } from './initialize-cluster.ts';
import { launchPostmaster } from './launch-postmaster.ts';
import { makeDataFolder } from './testing/make-data-folder.ts';

const log = pino({ level: 'silent' });
const installed = findPostgresBinaries();

describe('choosePostgresAccount', () => {
  it('never makes PostgreSQL root', async () => {
    const dataDir = await makeDataFolder();
    await mkdir(dataDir);
    const { owner, prefix } = await choosePostgresAccount(installed, dataDir);
    expect(owner.uid === 0 && prefix.length === 0).toBe(false);
  });

  it('names DATABASE_URL when there is no way', async () => {
    const useless: PostgresAccount = { prefix: ['false'], identity: {}, owner: { uid: 1, gid: 1 } };
    await expect(choosePostgresAccount(installed, '/', [useless])).rejects.toThrow('DATABASE_URL');
  });
});

describe.runIf(process.getuid?.() === 0).each(ROOT_ACCOUNTS)('ROOT_ACCOUNTS: $prefix', (account) => {
  it('serves a data folder that it says it can serve', async (context) => {
    const isPrivate = account.prefix.length > 0;
    const dataDir = await makeDataFolder({ isPrivate });
    await mkdir(dataDir);
    const binaries = isPrivate ? await copyBinaries(path.dirname(dataDir)) : installed;
    const choice = await choosePostgresAccount(binaries, dataDir, [account]).catch(() => undefined);
    if (!choice) return context.skip('not possible on this machine');
    const clusterFolder = await initializeCluster({ dataDir, binaries, account, log });
    const socketFolder = await createSocketFolder(account);
    onTestFinished(() => rm(socketFolder, { recursive: true, force: true }));
    const server = await launchPostmaster({ binaries, account, clusterFolder, socketFolder, log });
    onTestFinished(() => server.stop());
    const { connectionString } = describeConnection(socketFolder);
    expect(await runStatements(connectionString, ['select 1 as one'])).toEqual([[{ one: 1 }]]);
  });
});

/** As in a checkout below the home of root. */
async function copyBinaries(folder: string): Promise<PostgresBinaries> {
  await cp(path.resolve(installed.postgres, '../..'), path.join(folder, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  const bin = path.join(folder, 'native/bin');
  return { initdb: path.join(bin, 'initdb'), postgres: path.join(bin, 'postgres') };
}
