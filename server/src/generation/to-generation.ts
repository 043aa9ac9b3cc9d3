import type { Generation, Image, Reference } from '@vignette/server/contract';
import type { GenerationRow } from './generation-row.ts';

/** What a row does not hold itself. */
export interface GenerationParts {
  images: Image[];
  references: Reference[] | undefined;
  preview: string | undefined;
}

/** A row as the contract wants it: what is not known yet is absent. */
export function toGeneration(row: GenerationRow, { images, references, preview }: GenerationParts): Generation {
  return {
    id: row.id,
    kind: row.kind,
    operation: row.operation,
    status: row.status,
    model: row.model,
    prompt: row.prompt,
    ...(row.negative_prompt !== null && { negativePrompt: row.negative_prompt }),
    size: `${row.width}x${row.height}`,
    count: row.count,
    seed: row.seed,
    ...(row.style !== null && { style: row.style }),
    ...(row.strength !== null && { strength: row.strength }),
    ...(references && { references }),
    ...(row.fallback !== null && { fallback: row.fallback }),
    credits: row.credits,
    ...(row.progress !== null && { progress: row.progress }),
    ...(preview !== undefined && { preview }),
    ...(row.error_code !== null && { error: { code: row.error_code, reason: row.error_reason ?? '' } }),
    ...(row.report !== null && { report: row.report }),
    images,
    createdAt: row.created_at.toISOString(),
    ...(row.started_at !== null && { startedAt: row.started_at.toISOString() }),
    ...(row.finished_at !== null && { finishedAt: row.finished_at.toISOString() }),
    updatedAt: row.updated_at.toISOString(),
  };
}
