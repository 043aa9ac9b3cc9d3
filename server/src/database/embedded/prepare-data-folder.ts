import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { StartError } from '../../app/start-error.ts';

/** Makes the data folder and returns its real path: PostgreSQL's own files are compared with it later. */
export async function prepareDataFolder(dataDir: string): Promise<string> {
  try {
    // Others may pass through (PostgreSQL runs as another user when we are root) but not look around.
    await mkdir(dataDir, { recursive: true, mode: 0o711 });
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
