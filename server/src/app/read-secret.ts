import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Environment } from './read-environment.ts';
import { StartError } from '../errors/start-error.ts';

/** SECRET as given, or one that is made once and kept in the data folder, readable by this user only. */
export async function readSecret({ secret, dataDir }: Environment): Promise<string> {
  if (secret !== undefined) return secret;
  const file = path.join(dataDir, 'secret');
  const made = randomBytes(32).toString('base64url');
  try {
    await writeFile(file, made, { flag: 'wx', mode: 0o600 });
    return made;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return (await readFile(file, 'utf8')).trim();
    throw new StartError(
      `The secret cannot be kept in ${file}. Set DATA_DIR to a folder this user can write, or SECRET.`,
      {
        cause: error,
      },
    );
  }
}
