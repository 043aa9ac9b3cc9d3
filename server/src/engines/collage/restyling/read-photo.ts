import { loadPicture } from '../../../pictures/load-picture.ts';
import type { Frame } from '../drawing/placing/layout.ts';
import type { Photo } from './photo.ts';
import { separateAlpha } from './separate-alpha.ts';
import { UnreadablePhoto } from './unreadable-photo.ts';

/** A part of a picture, in shares of its sides: it has the shape of the whole. */
export interface Crop {
  left: number;
  top: number;
  share: number;
}

const formats = ['png', 'jpeg', 'webp'];
/** Of what is made: a larger side, asked for or its own, is refused before memory is taken for it. */
const maxSide = 4096;
const whole: Crop = { left: 0, top: 0, share: 1 };

/** The picture to start from, upright and in sRGB: in its own size, or as large as asked. */
export async function readPhoto(bytes: Uint8Array, frame?: Frame, crop: Crop = whole): Promise<Photo> {
  try {
    return await decode(bytes, frame, crop);
  } catch (cause) {
    throw new UnreadablePhoto('The picture to start from cannot be read.', { cause });
  }
}

async function decode(bytes: Uint8Array, frame: Frame | undefined, { left, top, share }: Crop): Promise<Photo> {
  const { format, pages = 1, autoOrient: own } = await loadPicture(bytes).metadata();
  if (!formats.includes(format) || pages > 1) throw new Error(`Not one picture, but ${pages} of ${format}.`);
  const { width, height } = frame ?? own;
  if (Math.max(width, height) > maxSide) throw new Error(`Larger than ${maxSide} pixels.`);
  const part = {
    left: Math.floor(left * own.width),
    top: Math.floor(top * own.height),
    width: Math.max(1, Math.floor(share * own.width)),
    height: Math.max(1, Math.floor(share * own.height)),
  };
  const upright = loadPicture(bytes).autoOrient().extract(part).resize({ width, height, fit: 'fill' });
  const rgba = await upright.toColourspace('srgb').ensureAlpha().raw({ depth: 'uchar' }).toBuffer();
  return separateAlpha(rgba, width, height);
}
