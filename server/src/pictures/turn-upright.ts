import type { Sharp } from 'sharp';
import type { EngineOutput } from '../engines/engine.ts';
import { getContainer } from './containers/get-container.ts';
import { loadPicture } from './load-picture.ts';

const encoders: Record<EngineOutput['mediaType'], (pipeline: Sharp) => Sharp> = {
  'image/png': (pipeline) => pipeline.png(),
  'image/jpeg': (pipeline) => pipeline.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
  'image/webp': (pipeline) => pipeline.webp({ lossless: true }),
};

/**
 * Only EXIF can say that a picture is to be shown turned, and our marks replace EXIF: such a rare picture is turned
 * for good. Every other one, and every signed one, comes back as it is.
 */
export async function turnUpright({ bytes, mediaType }: EngineOutput): Promise<EngineOutput> {
  if (getContainer(mediaType).carriesManifest(bytes)) return { bytes, mediaType };
  const { orientation = 1 } = await loadPicture(bytes).metadata();
  if (orientation === 1) return { bytes, mediaType };
  const upright = encoders[mediaType](loadPicture(bytes).autoOrient().keepIccProfile());
  return { bytes: await upright.toBuffer(), mediaType };
}
