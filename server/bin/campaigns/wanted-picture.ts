import type { GenerationRequest } from '@vignette/server/contract';

/** A request that was sent, perhaps several times, and the generation that was acknowledged for it, if any was. */
export interface WantedPicture {
  idempotencyKey: string;
  request: GenerationRequest;
  generationId?: string;
}

const prompts = [
  'a red fox beside a blue lake under a full moon',
  'three sailboats on the sea at sunset',
  'a cat on a roof at night',
  'un chat noir sous la pluie',
  'ein Leuchtturm im Nebel',
  '雪の中の家',
];

export function wantPicture(idempotencyKey: string, index = 0): WantedPicture {
  const prompt = prompts[index % prompts.length] as string;
  return { idempotencyKey, request: { kind: 'image', model: 'collage-1', prompt, size: '512x512', maxCredits: 1 } };
}
