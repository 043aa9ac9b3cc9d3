import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { stopLeftoverPostmaster } from '../../src/database/embedded/stop-leftover-postmaster.ts';
import { findFreePort } from './find-free-port.ts';
import type { VignettePlace } from './spawn-vignette.ts';

/** Free ports and an empty data folder. `remove` also ends the PostgreSQL that a killed server left behind there. */
export async function createPlace(
  environment: NodeJS.ProcessEnv = {},
): Promise<VignettePlace & { remove(): Promise<void> }> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'vignette-place-'));
  return {
    dataDir,
    port: await findFreePort(),
    demoPort: await findFreePort(),
    // More is asked for than anybody may, all of it from here.
    environment: { RATE_LIMITS: 'off', ...environment },
    async remove() {
      await stopLeftoverPostmaster(dataDir, pino({ level: 'silent' }));
      await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
