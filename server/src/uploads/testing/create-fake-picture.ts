import { randomBytes } from 'node:crypto';
import type { RecodedPicture } from '../recoding/recoded-picture.ts';

/** What the recoder might have made: so many bytes, no picture. */
export function createFakePicture(bytes = 100): RecodedPicture {
  return {
    bytes: Buffer.alloc(bytes, randomBytes(8)),
    mediaType: 'image/jpeg',
    width: 90,
    height: 60,
    thumbHash: Buffer.from('a thumb hash'),
    digitalSourceType: 'digitalCapture',
  };
}
