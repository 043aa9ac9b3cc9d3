import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { PostgresAccount } from './choose-postgres-account.ts';

/**
 * Starts a PostgreSQL program in a process group of its own, out of reach of the terminal's Ctrl-C, with a
 * bare environment: our secrets are not its business.
 */
export function runAsAccount(
  account: PostgresAccount,
  program: string,
  programArguments: readonly string[],
): ChildProcessByStdio<null, null, Readable> {
  const [command = program, ...rest] = [...account.prefix, program, ...programArguments];
  return spawn(command, rest, {
    ...account.identity,
    cwd: '/',
    detached: true,
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}
