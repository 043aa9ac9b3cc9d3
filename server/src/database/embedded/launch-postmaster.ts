import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { StartError } from '../../errors/start-error.ts';
import type { PostgresAccount } from './choose-postgres-account.ts';
import type { PostgresBinaries } from './find-postgres-binaries.ts';
import { listSettings } from './list-settings.ts';
import { runAsAccount } from './run-as-account.ts';

export interface Postmaster {
  /** Fulfilled with how it ended, once it has. */
  readonly ended: Promise<string>;
  stop(): Promise<void>;
}

interface LaunchOptions {
  readonly binaries: PostgresBinaries;
  readonly account: PostgresAccount;
  readonly clusterFolder: string;
  readonly socketFolder: string;
  readonly log: Logger;
  /** In place of ours: for tests. */
  readonly settings?: readonly string[];
}

const FAST_SHUTDOWN = 'SIGINT';
const IMMEDIATE_SHUTDOWN = 'SIGQUIT';
const PATIENCE_MS = 10_000;
const ATTEMPTS = 40;
const PAUSE_MS = 250;

/** Starts PostgreSQL and waits until it accepts connections. */
export async function launchPostmaster(options: LaunchOptions): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await launchOnce(options);
    } catch (error) {
      if (attempt === ATTEMPTS || !isHeldByDyingChildren(error)) throw error;
      await delay(PAUSE_MS);
    }
  }
}

/** The children of a killed postmaster need a moment to notice; until then the data is theirs. */
function isHeldByDyingChildren(error: unknown): boolean {
  return error instanceof StartError && error.message.includes('still in use');
}

async function launchOnce(options: LaunchOptions): Promise<Postmaster> {
  const { account, binaries, clusterFolder, socketFolder, log, settings = [] } = options;
  // Of two that have the same name the later counts.
  const words = [...listSettings(socketFolder), ...settings].flatMap((setting) => ['-c', setting]);
  const child = runAsAccount(account, binaries.postgres, ['-D', clusterFolder, ...words]);
  const exit = once(child, 'exit');
  const ended = exit.then(([code, signal]) => `it ended with ${signal ?? `code ${code}`}`);
  const complaints: string[] = [];
  const ready = new Promise<true>((resolve) => {
    createInterface(child.stderr).on('line', (line) => {
      log.debug({ postgres: line }, 'postgres');
      if (/\b(FATAL|PANIC):/.test(line)) complaints.push(line);
      if (line.includes('ready to accept connections')) resolve(true);
    });
  });
  const outcome = await Promise.race([ready, ended]);
  if (outcome !== true) throw new StartError(`PostgreSQL did not start: ${complaints.at(-1) ?? outcome}`);
  return {
    ended,
    async stop() {
      child.kill(FAST_SHUTDOWN);
      const hurry = setTimeout(() => child.kill(IMMEDIATE_SHUTDOWN), PATIENCE_MS);
      await ended.finally(() => clearTimeout(hurry));
    },
  };
}
