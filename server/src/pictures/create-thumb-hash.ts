import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import type { DecodedPicture } from './decoded-picture.ts';
import { resizePicture } from './resize-picture.ts';

/** The longest side the algorithm takes. */
const longestSide = 100;

/** About 24 bytes that draw a blurred picture at once. https://evanw.github.io/thumbhash/ */
export async function createThumbHash(picture: DecodedPicture): Promise<Buffer> {
  const small = await resizePicture(sharp(picture.data, { raw: picture }).ensureAlpha(), longestSide);
  return Buffer.from(rgbaToThumbHash(small.width, small.height, small.data));
}
