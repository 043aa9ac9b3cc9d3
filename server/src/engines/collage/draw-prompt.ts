import type { GenerationReport } from '@vignette/server/contract';
import type { EngineRequest } from '../engine.ts';
import type { CollageResult } from './collage-messages.ts';
import { drawPicture } from './drawing/draw-picture.ts';
import type { DrawingStep } from './drawing/draw-picture.ts';
import { describeScene } from './language/describe-scene.ts';
import { isDrawable } from './language/is-drawable.ts';
import { languages, styleNames } from './scene-description.ts';
import type { SceneDescription } from './scene-description.ts';

const stepShares: Record<DrawingStep, number> = { composing: 0.1, painting: 0.35, encoding: 0.8 };

/** Reads a prompt and draws it. */
export async function drawPrompt(request: EngineRequest, onStep: (progress: number) => void): Promise<CollageResult> {
  const scene = readScene(request);
  if (!isDrawable(scene)) return { kind: 'refused', report: reportNothing(scene) };
  const frame = { width: request.width, height: request.height };
  const { bytes, report } = await drawPicture(scene, frame, request.seed, (step) => onStep(stepShares[step]));
  return { kind: 'drawn', picture: { bytes, mediaType: 'image/png' }, report };
}

function readScene({ prompt, language, style, fallback }: EngineRequest): SceneDescription {
  const spoken = languages.find((name) => name === language?.split('-')[0]?.toLowerCase());
  const known = styleNames.find((name) => name === style);
  return describeScene({
    prompt,
    ...(spoken && { language: spoken }),
    ...(known && { style: known }),
    ...(fallback && { fallback }),
  });
}

function reportNothing({ words }: SceneDescription): GenerationReport {
  return { drawn: [], approximated: [], notUnderstood: words.map((reading) => ({ words: reading.words })) };
}
