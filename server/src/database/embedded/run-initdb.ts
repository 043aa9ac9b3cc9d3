import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { StartError } from '../../errors/start-error.ts';
import type { PostgresAccount } from './choose-postgres-account.ts';
import { POSTGRES_USER } from './describe-connection.ts';
import type { PostgresBinaries } from './find-postgres-binaries.ts';
import { runAsAccount } from './run-as-account.ts';

interface InitdbOptions {
  readonly binaries: PostgresBinaries;
  readonly account: PostgresAccount;
  /** Empty, and the account's own. */
  readonly folder: string;
  readonly locale: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** Fills a folder with the files of a new database server. */
export async function runInitdb({ account, binaries, folder, locale, signal }: InitdbOptions): Promise<void> {
  // Whoever can reach the socket may connect: its folder is what keeps others out.
  const settings = ['--auth=trust', '--data-checksums', '--encoding=UTF8', `--username=${POSTGRES_USER}`, ...locale];
  const child = runAsAccount(account, binaries.initdb, ['--no-instructions', '-D', folder, ...settings]);
  const kill = () => child.kill();
  signal?.addEventListener('abort', kill, { once: true });
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  signal?.removeEventListener('abort', kill);
  signal?.throwIfAborted();
  if (code !== 0) throw new StartError(`The database files could not be created: ${findLastLine(complaint)}`);
}

function findLastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
