import { createFlatPng } from '../../pictures/testing/create-flat-png.ts';

const side = 30_000;

let bomb: Buffer | undefined;

/** A valid picture of 900 megapixels in about 100 kB. */
export function createBomb(): Buffer {
  bomb ??= createFlatPng(side, side, 1);
  return bomb;
}
