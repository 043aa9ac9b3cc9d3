import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const socketLine = 4;

/** Where the PostgreSQL of a running Vignette listens, as its own `postmaster.pid` says. */
export async function findDatabaseUrl(dataDir: string): Promise<string> {
  const lines = (await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).split('\n');
  const folder = encodeURIComponent(lines[socketLine]?.trim() ?? '');
  return `postgresql://vignette@localhost/postgres?host=${folder}`;
}
