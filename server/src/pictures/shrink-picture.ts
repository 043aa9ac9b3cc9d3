import sharp from 'sharp';
import type { DecodedPicture } from './decoded-picture.ts';
import { resizePicture } from './resize-picture.ts';

export async function shrinkPicture(picture: DecodedPicture, longestSide: number): Promise<DecodedPicture> {
  if (Math.max(picture.width, picture.height) <= longestSide) return picture;
  return resizePicture(sharp(picture.data, { raw: picture }), longestSide);
}
