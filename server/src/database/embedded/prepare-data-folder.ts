import { access, constants, mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { StartError } from '../../errors/start-error.ts';

// Others may pass through (PostgreSQL runs as another user when we are root) but not look around.
const MODE = 0o711;

/** Makes the data folder and returns its real path: PostgreSQL's own files are compared with it later. */
export async function prepareDataFolder(dataDir: string): Promise<string> {
  try {
    await makeFolder(path.resolve(dataDir));
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    return await realpath(dataDir);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new StartError(
      `The data folder ${dataDir} cannot be written (${code}); set DATA_DIR to a folder this user can write.`,
      { cause },
    );
  }
}

/** With its parents. Node's own recursive `mkdir` never ends where a file system answers ENOENT, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  const code = await tryToMake(folder);
  if (code !== 'ENOENT') return;
  await makeFolder(path.dirname(folder));
  await tryToMake(folder);
}

/** Whatever else is wrong shows when the folder is used. */
async function tryToMake(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder, { mode: MODE });
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}
