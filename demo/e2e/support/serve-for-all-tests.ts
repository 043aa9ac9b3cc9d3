import type { TestProject } from 'vitest/node';
import { installBrakes } from './brakes.ts';
import { createPlace } from './create-place.ts';
import { findDatabaseUrl } from './find-database-url.ts';
import { startVignette, type VignettePlace } from './start-vignette.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one Vignette that most journeys share, and that none of them stops. */
    vignette: VignettePlace & { server: string; demo: string; databaseUrl: string };
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { remove, ...place } = await createPlace();
  // A hundred visitors come: their work for a token is asked for in earnest where a journey starts its own Vignette.
  const vignette = await startVignette(place, { CHALLENGE_EFFORT: '0.1' });
  const databaseUrl = await findDatabaseUrl(place.dataDir);
  await installBrakes(databaseUrl);
  project.provide('vignette', { ...place, server: vignette.server, demo: vignette.demo, databaseUrl });
  return async () => {
    await vignette.stop();
    await remove();
  };
}
