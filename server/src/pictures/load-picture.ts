import sharp, { type Sharp } from 'sharp';

/** Decoded, 200 MB at most. The library's own limit would let a file of 30 kB take five times that. */
const maxPixels = 50_000_000;

/** Every read of foreign bytes goes through here: more than 50 megapixels are refused before they are decoded. */
export function loadPicture(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: maxPixels });
}
