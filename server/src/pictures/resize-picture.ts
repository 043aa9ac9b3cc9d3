import type { Sharp } from 'sharp';
import type { DecodedPicture } from './decoded-picture.ts';

/** Runs the pipeline and brings the picture within a square of `longestSide`, never enlarging it. */
export async function resizePicture(pipeline: Sharp, longestSide: number): Promise<DecodedPicture> {
  const { data, info } = await pipeline
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}
