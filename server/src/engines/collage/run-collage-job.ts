import type { EngineRequest } from '../engine.ts';
import type { CollageResult } from './collage-messages.ts';
import { drawPrompt } from './draw-prompt.ts';
import { startFromPhoto } from './restyling/start-from-photo.ts';

/** Makes the one picture a job asks for, and tells how far it is. */
export async function runCollageJob(
  request: EngineRequest,
  onStep: (progress: number) => void,
): Promise<CollageResult> {
  onStep(0.05);
  const tell = (share: number): void => onStep(0.05 + 0.95 * share);
  if (request.operation === 'create') return drawPrompt(request, tell);
  return startFromPhoto(request, tell);
}
