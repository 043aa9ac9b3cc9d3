import { createThumbHash } from './create-thumb-hash.ts';
import { decodePicture } from './decode-picture.ts';
import type { DecodedPicture } from './decoded-picture.ts';
import { encodeRendition } from './encode-rendition.ts';
import { shrinkPicture } from './shrink-picture.ts';

export interface Rendition {
  name: '1024' | '512' | '256';
  bytes: Buffer;
  width: number;
  height: number;
}

interface Renditions {
  thumbHash: Buffer;
  renditions: Rendition[];
}

/** All sizes from one decode: the smaller ones are shrunk step by step while the largest is being encoded. */
export async function createRenditions(bytes: Uint8Array): Promise<Renditions> {
  const large = await decodePicture(bytes, 1024);
  const [largest, { thumbHash, renditions }] = await Promise.all([
    createRendition('1024', large, 82),
    createSmallerRenditions(large),
  ]);
  return { thumbHash, renditions: [largest, ...renditions] };
}

async function createSmallerRenditions(large: DecodedPicture): Promise<Renditions> {
  const medium = await shrinkPicture(large, 512);
  const small = await shrinkPicture(medium, 256);
  const thumbHash = await createThumbHash(small);
  const renditions = [await createRendition('512', medium, 75), await createRendition('256', small, 75)];
  return { thumbHash, renditions };
}

async function createRendition(name: Rendition['name'], picture: DecodedPicture, quality: number): Promise<Rendition> {
  const bytes = await encodeRendition(picture, quality);
  return { name, bytes, width: picture.width, height: picture.height };
}
