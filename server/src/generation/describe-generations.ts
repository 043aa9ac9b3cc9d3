import type { Generation } from '@vignette/server/contract';
import type { GenerationRow } from './generation-row.ts';
import { loadImages } from './load-images.ts';
import type { ReadDependencies } from './read-dependencies.ts';
import { toGeneration } from './to-generation.ts';

/** Rows with their images, as the contract wants them, in the same order. */
export async function describeGenerations(
  dependencies: ReadDependencies,
  rows: readonly GenerationRow[],
): Promise<Generation[]> {
  const succeeded = rows.filter((row) => row.status === 'succeeded').map((row) => row.id);
  const images = await loadImages(dependencies, succeeded);
  return rows.map((row) => toGeneration(row, images.get(row.id) ?? []));
}
