import { spawnVignette } from './spawn-vignette.ts';
import type { SpawnedVignette, VignettePlace } from './spawn-vignette.ts';

/** Starts what `npm start` starts and resolves when it is ready. */
export async function runVignette(place: VignettePlace): Promise<SpawnedVignette> {
  const vignette = spawnVignette(place);
  await vignette.ready;
  return vignette;
}
