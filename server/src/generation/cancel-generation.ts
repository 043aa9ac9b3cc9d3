import type { Generation } from '@vignette/server/contract';
import type { Clock } from '../clock/clock.ts';
import { readGeneration } from './read-generation.ts';
import type { OwnGeneration, ReadDependencies } from './read-dependencies.ts';
import { stopGeneration } from './stop-generation.ts';

/** Stops a generation of whoever asks. From now on it costs nothing, even when a picture should still arrive. */
export async function cancelGeneration(
  dependencies: ReadDependencies & { clock: Clock },
  own: OwnGeneration,
): Promise<Generation> {
  await stopGeneration(dependencies, own);
  return readGeneration(dependencies, own);
}
