import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { Photo } from './photo.ts';

export function loadPixels({ data, alpha, width, height }: Photo): Sharp {
  const colors = sharp(data, { raw: { width, height, channels: 3 } });
  return alpha ? colors.joinChannel(Buffer.from(alpha.buffer), { raw: { width, height, channels: 1 } }) : colors;
}
