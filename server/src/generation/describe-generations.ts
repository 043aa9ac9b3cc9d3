import type { Generation } from '@vignette/server/contract';
import type { GenerationRow } from './generation-row.ts';
import { loadImages } from './load-images.ts';
import { loadReferences } from './load-references.ts';
import { previewPath } from './preview-path.ts';
import type { ReadDependencies } from './read-dependencies.ts';
import { toGeneration } from './to-generation.ts';

/** Rows with their images, as the contract wants them, in the same order. */
export async function describeGenerations(
  dependencies: ReadDependencies,
  rows: readonly GenerationRow[],
): Promise<Generation[]> {
  const [images, references] = await Promise.all([
    loadImages(dependencies, idsOf(rows.filter((row) => row.status === 'succeeded'))),
    loadReferences(dependencies, idsOf(rows.filter((row) => row.reference_count > 0))),
  ]);
  return rows.map((row) =>
    toGeneration(row, {
      images: images.get(row.id) ?? [],
      references: references.get(row.id),
      preview: signPreview(dependencies, row),
    }),
  );
}

function idsOf(rows: readonly GenerationRow[]): string[] {
  return rows.map(({ id }) => id);
}

function signPreview({ signer }: ReadDependencies, { id, status, partial_number }: GenerationRow): string | undefined {
  if (status !== 'running' || partial_number === null) return undefined;
  return signer.sign(previewPath(id, partial_number));
}
