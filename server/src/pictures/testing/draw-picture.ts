import sharp, { type Sharp } from 'sharp';
import type { EnginePicture } from '../../engines/engine.ts';

interface Drawing {
  width?: number;
  height?: number;
  mediaType?: EnginePicture['mediaType'];
  /** Last touches before encoding: EXIF, colour space, alpha … */
  finish?: (pipeline: Sharp) => Sharp;
}

const encoders: Record<EnginePicture['mediaType'], (pipeline: Sharp) => Sharp> = {
  'image/png': (pipeline) => pipeline.png({ compressionLevel: 1 }),
  'image/jpeg': (pipeline) => pipeline.jpeg(),
  'image/webp': (pipeline) => pipeline.webp({ effort: 0 }),
};

/** A picture no two rows or columns of which are alike, the same each time. */
export async function drawPicture(drawing: Drawing = {}): Promise<EnginePicture & { bytes: Buffer }> {
  const { width = 64, height = 48, mediaType = 'image/png', finish = (pipeline) => pipeline } = drawing;
  const pixels = Buffer.alloc(width * height * 3);
  for (let index = 0; index < width * height; index += 1) {
    const [x, y] = [index % width, Math.floor(index / width)];
    pixels.set([(x * 255) / width, (y * 255) / height, 128 + 127 * Math.sin((x + 2 * y) / 40)], index * 3);
  }
  const pipeline = finish(sharp(pixels, { raw: { width, height, channels: 3 } }));
  return { bytes: await encoders[mediaType](pipeline).toBuffer(), mediaType };
}
