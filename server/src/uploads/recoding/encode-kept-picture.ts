import sharp from 'sharp';
import type { DecodedPicture } from '../../pictures/decoded-picture.ts';
import { resizePicture } from '../../pictures/resize-picture.ts';
import type { RecodedPicture } from './recoded-picture.ts';

type Encoded = Pick<RecodedPicture, 'bytes' | 'mediaType'>;

/** Four of them, as many as most engines take, fit the 50 MB that a generation may start from. */
export const maxKeptBytes = 12_000_000;

/** How much of what should fit a step aims at, and how much it takes off at least. */
const margin = 0.95;
const leastStep = 0.9;

/** Encodes a picture, made smaller where its file would be too large, and tells the pixels that are in it. */
export async function encodeKeptPicture(picture: DecodedPicture): Promise<Encoded & { picture: DecodedPicture }> {
  const encoded = await encode(picture);
  const share = maxKeptBytes / encoded.bytes.length;
  if (share >= 1) return { ...encoded, picture };
  const scale = Math.min(margin * Math.sqrt(share), leastStep);
  const longestSide = Math.max(1, Math.floor(scale * Math.max(picture.width, picture.height)));
  return encodeKeptPicture(await resizePicture(sharp(picture.data, { raw: picture }), longestSide));
}

/** As a PNG where there is transparency, which may be a mask; every engine takes both types. */
async function encode(picture: DecodedPicture): Promise<Encoded> {
  const pipeline = sharp(picture.data, { raw: picture });
  if (picture.channels === 4) return { bytes: await pipeline.png().toBuffer(), mediaType: 'image/png' };
  const jpeg = pipeline.jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
  return { bytes: await jpeg.toBuffer(), mediaType: 'image/jpeg' };
}
