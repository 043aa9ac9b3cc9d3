import type { Sharp } from 'sharp';
import type { EnginePicture } from '../engines/engine.ts';
import { getContainer } from './containers/get-container.ts';
import { loadPicture } from './load-picture.ts';

interface PlainPicture extends EnginePicture {
  width: number;
  height: number;
}

const encoders: Record<EnginePicture['mediaType'], (pipeline: Sharp) => Sharp> = {
  'image/png': (pipeline) => pipeline.png(),
  'image/jpeg': (pipeline) => pipeline.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
  'image/webp': (pipeline) => pipeline.webp({ lossless: true }),
};

/**
 * Only EXIF can say that a picture is to be shown turned, and our marks replace EXIF; and what moves would be checked
 * only as far as its first frame. Such a rare picture is encoded again, upright and still. Every other one, and every
 * signed one, comes back as it is; a signed one that moves is refused.
 */
export async function makePlain({ bytes, mediaType }: EnginePicture): Promise<PlainPicture> {
  const container = getContainer(mediaType);
  const isSigned = container.findManifest(bytes) !== undefined;
  const isAnimated = container.isAnimated(bytes);
  const { orientation = 1, autoOrient: size } = await loadPicture(bytes).metadata();
  if (isSigned && isAnimated) throw new RangeError('A signed animation');
  if (isSigned || (orientation === 1 && !isAnimated)) return { bytes, mediaType, ...size };
  const pipeline = encoders[mediaType](loadPicture(bytes).autoOrient().keepIccProfile());
  const { data, info } = await pipeline.toBuffer({ resolveWithObject: true });
  return { bytes: data, mediaType, width: info.width, height: info.height };
}
