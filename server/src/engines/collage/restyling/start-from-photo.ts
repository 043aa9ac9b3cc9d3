import type { OperationName } from '@vignette/server/contract';
import type { EngineRequest } from '../../engine.ts';
import type { CollageResult } from '../collage-messages.ts';
import { encodePhoto } from './encode-photo.ts';
import { enlargePhoto } from './enlarge-photo.ts';
import type { Photo } from './photo.ts';
import { readPhoto } from './read-photo.ts';
import { restyleNames } from './restyle-names.ts';
import { restylePhoto } from './restyle-photo.ts';
import { UnreadablePhoto } from './unreadable-photo.ts';
import { varyPhoto } from './vary-photo.ts';

type Remake = (bytes: Uint8Array, request: EngineRequest) => Promise<Photo>;

const remakes: Partial<Record<OperationName, Remake>> = {
  restyle: async (bytes, { width, height, style, strength = 1, seed }) =>
    restylePhoto(
      await readPhoto(bytes, { width, height }),
      restyleNames.find((name) => name === style) ?? restyleNames[0],
      strength,
      seed,
    ),
  vary: (bytes, { width, height, seed }) => varyPhoto(bytes, { width, height }, seed),
  upscale: async (bytes, { width, height }) => enlargePhoto(await readPhoto(bytes), { width, height }),
};

/** Makes a picture out of the one given. */
export async function startFromPhoto(
  request: EngineRequest,
  onStep: (progress: number) => void,
): Promise<CollageResult> {
  const remake = remakes[request.operation];
  const [reference] = request.references;
  if (!remake || !reference) return { kind: 'rejected', reason: 'This is nothing Collage can do with a picture.' };
  try {
    const photo = await remake(reference.bytes, request);
    onStep(0.7);
    return { kind: 'drawn', picture: await encodePhoto(photo) };
  } catch (error) {
    if (error instanceof UnreadablePhoto) return { kind: 'rejected', reason: error.message };
    throw error;
  }
}
