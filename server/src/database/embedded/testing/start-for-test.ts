import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { startEmbeddedPostgres } from '../start-embedded-postgres.ts';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from '../start-embedded-postgres.ts';

/** Starts a server that stops with the test, whatever its outcome. */
export async function startForTest(
  dataDir: string,
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, log: pino({ level: 'silent' }), ...options });
  onTestFinished(() => server.stop());
  return server;
}
