import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { StartError } from '../../errors/start-error.ts';
import type { PostgresBinaries } from './find-postgres-binaries.ts';

/** Under which user PostgreSQL runs, and how a process becomes that user. */
export interface PostgresAccount {
  /** Program and arguments put before the command. */
  readonly prefix: readonly string[];
  /** What `spawn` itself can change. */
  readonly identity: { readonly uid?: number; readonly gid?: number };
  /** Who must own the files. */
  readonly owner: { readonly uid: number; readonly gid: number };
}

const NOBODY = { uid: 65534, gid: 65534 };
const ROOT = { uid: 0, gid: 0 };

/** PostgreSQL refuses to be root, so root tries these in order. The later ones can enter private folders of root. */
export const ROOT_ACCOUNTS: readonly PostgresAccount[] = [
  { prefix: [], identity: NOBODY, owner: NOBODY },
  { prefix: becomeNobodyWith('dac_read_search'), identity: {}, owner: NOBODY },
  { prefix: becomeNobodyWith('dac_override'), identity: {}, owner: NOBODY },
  { prefix: ['unshare', '-U', '--map-user=1000', '--map-group=1000'], identity: {}, owner: ROOT },
];

/** The first account that can run the binaries and enter the data folder. */
export async function choosePostgresAccount(
  binaries: PostgresBinaries,
  dataDir: string,
  accounts = listAccounts(),
): Promise<PostgresAccount> {
  for (const account of accounts) if (await canServe(account, binaries, dataDir)) return account;
  throw new StartError(
    `The embedded PostgreSQL cannot run here as this user on ${dataDir}; run as another user, or set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

function listAccounts(): readonly PostgresAccount[] {
  const [uid, gid] = [process.getuid?.() ?? NOBODY.uid, process.getgid?.() ?? NOBODY.gid];
  return uid === ROOT.uid ? ROOT_ACCOUNTS : [{ prefix: [], identity: {}, owner: { uid, gid } }];
}

function becomeNobodyWith(capability: string): readonly string[] {
  const user = [`--reuid=${NOBODY.uid}`, `--regid=${NOBODY.gid}`, '--clear-groups'];
  // PostgreSQL asks `access()`, which disregards the capabilities of a user other than root unless this bit is set.
  const capabilities = ['--securebits=+no_setuid_fixup', `--inh-caps=+${capability}`, `--ambient-caps=+${capability}`];
  return ['setpriv', ...user, ...capabilities];
}

/** Tries instead of reckoning with modes, capabilities and name spaces: initdb looks for its companions, and no more. */
async function canServe(account: PostgresAccount, binaries: PostgresBinaries, dataDir: string): Promise<boolean> {
  const script = 'cd "$1" && exec "$2" --show -D "$1"';
  const [command, ...rest] = [...account.prefix, 'sh', '-c', script, 'sh', dataDir, binaries.initdb];
  try {
    const [code] = await once(spawn(command, rest, { ...account.identity, cwd: '/', stdio: 'ignore' }), 'exit');
    return code === 0;
  } catch {
    return false;
  }
}
