import type { OperationName } from '@vignette/server/contract';
import type { EngineOutput, EngineRequest } from '../../engine.ts';
import type { CollageResult } from '../collage-messages.ts';
import { encodePhoto } from './encode-photo.ts';
import { enlargePhoto } from './enlarge-photo.ts';
import type { Photo } from './photo.ts';
import { readPhoto } from './read-photo.ts';
import { restyleNames } from './restyle-names.ts';
import { restylePhoto } from './restyle-photo.ts';
import { UnreadablePhoto } from './unreadable-photo.ts';
import { varyPhoto } from './vary-photo.ts';

type Remake = (bytes: Uint8Array, request: EngineRequest, seed: number) => Promise<Photo>;

const remakes: Partial<Record<OperationName, Remake>> = {
  restyle: async (bytes, { width, height, style, strength = 1 }, seed) =>
    restylePhoto(
      await readPhoto(bytes, { width, height }),
      restyleNames.find((name) => name === style) ?? restyleNames[0],
      strength,
      seed,
    ),
  vary: (bytes, { width, height }, seed) => varyPhoto(bytes, { width, height }, seed),
  upscale: async (bytes, { width, height }) => enlargePhoto(await readPhoto(bytes), { width, height }),
};

/** Makes every picture asked for out of the one given, each with a seed of its own. */
export async function startFromPhoto(
  request: EngineRequest,
  onStep: (progress: number) => void,
): Promise<CollageResult> {
  const remake = remakes[request.operation];
  const [reference] = request.references;
  if (!remake || !reference) return { kind: 'rejected', reason: 'This is nothing Collage can do with a picture.' };
  // There is one way to enlarge a picture: more of the same would be paid for nothing.
  const count = request.operation === 'upscale' ? 1 : request.count;
  const pictures: EngineOutput[] = [];
  try {
    for (let index = 0; index < count; index++) {
      const photo = await remake(reference.bytes, request, (request.seed + index) >>> 0);
      onStep((index + 0.7) / count);
      pictures.push(await encodePhoto(photo));
      onStep((index + 1) / count);
    }
  } catch (error) {
    if (error instanceof UnreadablePhoto) return { kind: 'rejected', reason: error.message };
    throw error;
  }
  return { kind: 'drawn', pictures };
}
