import sharp, { type Sharp } from 'sharp';
import { AppError } from '../../errors/app-error.ts';
import { createThumbHash } from '../../pictures/create-thumb-hash.ts';
import type { DecodedPicture } from '../../pictures/decoded-picture.ts';
import { readSourceType } from '../../pictures/read-source-type.ts';
import { resizePicture } from '../../pictures/resize-picture.ts';
import { writeMarks } from '../../pictures/write-marks.ts';
import { assertPictureType } from '../assert-picture-type.ts';
import { encodeKeptPicture } from './encode-kept-picture.ts';
import { isAnimated } from './is-animated.ts';
import type { RecodedPicture } from './recoded-picture.ts';

const maxPixels = 50_000_000;
/** No engine takes more of a picture to start from. */
const longestSide = 4096;

/**
 * Decodes an upload and encodes its pixels anew: upright, 8-bit sRGB, no side longer than 4096 pixels. Of what was
 * written beside the pixels only the digital source type is carried over. A C2PA manifest signs bytes that are no more:
 * what it says of its source is carried, the manifest itself is not.
 */
export async function recodePicture(file: Buffer): Promise<RecodedPicture> {
  if (isAnimated(file, assertPictureType(file))) throw new AppError('upload_animated');
  const { xmp, pages = 1 } = await load(file).metadata();
  if (pages > 1) throw new AppError('upload_animated');
  const { picture, bytes, mediaType } = await encodeKeptPicture(await decode(file));
  const digitalSourceType = readSourceType(file, xmp);
  return {
    bytes: digitalSourceType ? writeMarks({ bytes, mediaType }, { digitalSourceType }) : bytes,
    mediaType,
    width: picture.width,
    height: picture.height,
    thumbHash: await createThumbHash(picture),
    digitalSourceType: digitalSourceType ?? null,
  };
}

/** Any doubt about the pixels is damage, but for bytes that stand idle between them: some cameras write those. */
async function decode(file: Buffer): Promise<DecodedPicture> {
  try {
    return await resizePicture(toUpright(load(file)), longestSide);
  } catch (error) {
    if (!String(error).includes('extraneous bytes')) throw error;
    return resizePicture(toUpright(load(file, 'error')), longestSide);
  }
}

function load(file: Buffer, failOn: 'warning' | 'error' = 'warning'): Sharp {
  return sharp(file, { limitInputPixels: maxPixels, failOn });
}

function toUpright(pipeline: Sharp): Sharp {
  return pipeline.autoOrient().toColourspace('srgb');
}
