import type { Bytes } from '../picture-format.ts';
import { appendWebpChunk } from './append-webp-chunk.ts';
import { canary } from './canaries.ts';
import { createCameraExif } from './create-camera-exif.ts';
import { drawPicture } from './draw-picture.ts';
import { insertJpegSegment } from './insert-jpeg-segment.ts';
import { insertPngChunk } from './insert-png-chunk.ts';
import { joinBytes } from './join-bytes.ts';

const words = canary.repeat(4);
const exif = createCameraExif(6);

const makers: Record<string, () => Promise<Bytes>> = {
  'image/jpeg': async () => {
    const commented = insertJpegSegment(await drawPicture('image/jpeg'), 0xfe, words);
    const described = insertJpegSegment(commented, 0xed, `Photoshop 3.0\0${words}`);
    return joinBytes(insertJpegSegment(described, 0xe1, joinBytes('Exif\0\0', exif)), words);
  },
  'image/png': async () => {
    const described = insertPngChunk(insertPngChunk(await drawPicture('image/png'), 'tEXt', words), 'eXIf', exif);
    return joinBytes(insertPngChunk(described, 'tEXt', `Author\0${words}`, described.length - 12), words);
  },
  'image/webp': async () => {
    const described = appendWebpChunk(await drawPicture('image/webp'), 'EXIF', exif);
    return joinBytes(appendWebpChunk(described, 'XMP ', words), words);
  },
};

/** A picture with words in every place that its format has for some, and behind its end. */
export function makeTalkativePicture(type: string): Promise<Bytes> {
  return makers[type]!();
}
