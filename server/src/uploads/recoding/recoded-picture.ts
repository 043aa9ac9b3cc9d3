import type { DigitalSourceType } from '../../pictures/digital-source-types.ts';

/** An upload made anew from its pixels: nothing of the file it came in is left but what stands here. */
export interface RecodedPicture {
  bytes: Uint8Array;
  mediaType: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
  thumbHash: Buffer;
  /** What the file said of its origin. Nobody has checked it. */
  digitalSourceType: DigitalSourceType | null;
}
