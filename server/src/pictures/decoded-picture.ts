import type { Channels } from 'sharp';

/** Pixels in memory, 8-bit sRGB, with or without alpha. */
export interface DecodedPicture {
  data: Buffer;
  width: number;
  height: number;
  channels: Channels;
}
