import type { GenerationRequest } from '@vignette/server/contract';
import { fakeModel } from './fake-model.ts';

/** One picture, for two credits. */
export const plainRequest: GenerationRequest = {
  kind: 'image',
  model: fakeModel.id,
  prompt: 'a grey square',
  size: '64x64',
  maxCredits: 100,
};
