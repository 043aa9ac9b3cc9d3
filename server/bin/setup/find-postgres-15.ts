import { access } from 'node:fs/promises';
import path from 'node:path';
import type { PostgresBinaries } from '../../src/database/embedded/find-postgres-binaries.ts';

/** Debian's PostgreSQL 15, where it is installed. */
export async function findPostgres15(folder = '/usr/lib/postgresql/15/bin'): Promise<PostgresBinaries | undefined> {
  const binaries = { initdb: path.join(folder, 'initdb'), postgres: path.join(folder, 'postgres') };
  const present = Promise.all([access(binaries.initdb), access(binaries.postgres)]);
  return present.then(
    () => binaries,
    () => undefined,
  );
}
