import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { allowPictureLoaders } from './allow-picture-loaders.ts';

const files: Record<string, Buffer> = {};

beforeAll(async () => {
  const drawing = sharp((await drawPicture()).bytes);
  for (const format of ['png', 'jpeg', 'webp', 'avif', 'gif', 'tiff'] as const) {
    files[format] = await drawing.clone().toFormat(format).toBuffer();
  }
  files['svg'] = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  // For this process from here on: nothing else runs in it.
  allowPictureLoaders();
});

describe('allowPictureLoaders', () => {
  it.each(['png', 'jpeg', 'webp', 'avif'])('lets %s through', async (format) => {
    expect(await sharp(files[format]).stats()).toMatchObject({ isOpaque: true });
  });

  it.each(['gif', 'tiff', 'svg'])('stops %s', async (format) => {
    await expect(sharp(files[format]).stats()).rejects.toThrow('unsupported image format');
  });

  it('stops whatever is a file on the disk', async () => {
    await expect(sharp('/etc/hostname').stats()).rejects.toThrow();
  });
});
