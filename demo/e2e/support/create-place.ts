import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePorts } from './find-free-ports.ts';
import type { VignettePlace } from './start-vignette.ts';

/** Free ports and an empty data folder. */
export async function createPlace(): Promise<VignettePlace & { remove(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'vignette-journey-'));
  const ports = await findFreePorts();
  return { dataDir, ...ports, remove: () => rm(dataDir, { recursive: true, force: true, maxRetries: 3 }) };
}
