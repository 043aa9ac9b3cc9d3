import { listParts } from '../list-parts.ts';
import type { Bytes } from '../picture-format.ts';
import { webpFormat } from '../webp-format.ts';
import { type DrawOptions, drawPicture } from './draw-picture.ts';
import { joinBytes } from './join-bytes.ts';
import { uint32 } from './uint-32.ts';

/** A WebP of the simple format, which has only pixels: a browser adds a colour profile, and so does not write it. */
export async function drawSimpleWebp(options?: DrawOptions): Promise<Bytes> {
  const parts = listParts(await drawPicture('image/webp', options), webpFormat.start, webpFormat.readPart);
  const [, bytes] = parts.find(([name]) => /VP8 |VP8L/.test(name))!;
  return joinBytes('RIFF', uint32(bytes.length + 4, true), 'WEBP', bytes);
}
