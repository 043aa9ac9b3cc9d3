import type { Frame } from '../drawing/placing/layout.ts';
import { createRandom } from '../drawing/random.ts';
import { developPhoto } from './develop-photo.ts';
import { looks } from './looks.ts';
import type { Photo } from './photo.ts';
import { readPhoto } from './read-photo.ts';

/** The same picture in another frame and another light. Seeds that follow each other give looks that differ. */
export async function varyPhoto(bytes: Uint8Array, frame: Frame, seed: number): Promise<Photo> {
  const random = createRandom(seed);
  const share = random.between(0.84, 0.95);
  const window = { share, left: random.between(0, 1 - share), top: random.between(0, 1 - share) };
  const photo = await readPhoto(bytes, frame, window);
  const look = looks[seed % looks.length]!;
  const sunFrom = random.between(-Math.PI, 0);
  return { ...photo, ...developPhoto(photo, look, sunFrom) };
}
