import type { EnginePicture, EngineRequest } from '../engines/engine.ts';
import { framePrompt } from './frame-prompt.ts';
import type { GenerationRow } from './generation-row.ts';

/** The bytes a generation starts from. */
export interface LoadedSources {
  references: EnginePicture[];
  mask: EnginePicture | undefined;
}

export function toEngineRequest(
  row: GenerationRow,
  { references, mask }: LoadedSources,
  callbackUrl: string | undefined,
): EngineRequest {
  return {
    id: row.id,
    model: row.model,
    operation: row.operation,
    prompt: framePrompt(row.prompt_frame, row.prompt),
    ...(row.negative_prompt !== null && { negativePrompt: row.negative_prompt }),
    references,
    ...(mask && { mask }),
    ...(row.strength !== null && { strength: row.strength }),
    width: row.width,
    height: row.height,
    count: row.count,
    seed: row.seed,
    ...(row.style !== null && { style: row.style }),
    ...(row.language !== null && { language: row.language }),
    ...(row.fallback !== null && { fallback: row.fallback }),
    ...(callbackUrl !== undefined && { callbackUrl }),
  };
}
