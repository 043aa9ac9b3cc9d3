import type { EnginePicture } from '../../engine.ts';
import { loadPixels } from './load-pixels.ts';
import type { Photo } from './photo.ts';

/** Beyond this, in pixels, a photograph without loss is a file of tens of megabytes. */
const mostLossless = 3_000_000;

export async function encodePhoto(photo: Photo): Promise<EnginePicture> {
  const picture = loadPixels(photo);
  if (!photo.alpha && photo.width * photo.height > mostLossless) {
    const { data } = await picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toUint8Array();
    return { bytes: data, mediaType: 'image/jpeg' };
  }
  const { data } = await picture.png({ compressionLevel: 6 }).toUint8Array();
  return { bytes: data, mediaType: 'image/png' };
}
