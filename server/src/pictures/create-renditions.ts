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

export interface RenditionListener {
  /** Called once the bytes have proved to be a whole picture, before anything is made of it. */
  onDecoded?(): void;
  /** Called with each rendition as soon as there is one, the quickest first. */
  onRendition?(rendition: Rendition): void;
}

/**
 * All sizes from one decode: the smaller ones are shrunk step by step while the largest is being encoded. Nothing is
 * still under way when this ends, however it ends.
 */
export async function createRenditions(bytes: Uint8Array, listener: RenditionListener = {}): Promise<Renditions> {
  const large = await decodePicture(bytes, 1024);
  const encodingLargest = createRendition('1024', large, 82, listener);
  const shrinking = createSmallerRenditions(large, listener);
  try {
    listener.onDecoded?.();
  } finally {
    await Promise.allSettled([encodingLargest, shrinking]);
  }
  const [largest, { thumbHash, renditions }] = await Promise.all([encodingLargest, shrinking]);
  return { thumbHash, renditions: [largest, ...renditions] };
}

async function createSmallerRenditions(large: DecodedPicture, listener: RenditionListener): Promise<Renditions> {
  const medium = await shrinkPicture(large, 512);
  const small = await shrinkPicture(medium, 256);
  const thumbHash = await createThumbHash(small);
  const renditions = [
    await createRendition('512', medium, 75, listener),
    await createRendition('256', small, 75, listener),
  ];
  return { thumbHash, renditions };
}

async function createRendition(
  name: Rendition['name'],
  picture: DecodedPicture,
  quality: number,
  { onRendition }: RenditionListener,
): Promise<Rendition> {
  const bytes = await encodeRendition(picture, quality);
  const rendition = { name, bytes, width: picture.width, height: picture.height };
  onRendition?.(rendition);
  return rendition;
}
