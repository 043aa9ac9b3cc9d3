import { createHash } from 'node:crypto';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { type PictureFile, preparePicture } from './prepare-picture.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { readTags } from './testing/read-tags.ts';
import { readSignedPicture } from './testing/signed/read-signed-picture.ts';

const marks = { digitalSourceType: 'algorithmicMedia', creatorTool: 'Vignette – Collage 1' };

async function sizesOf(width: number, height: number) {
  const { original, renditions } = await preparePicture(await drawPicture({ width, height }), marks);
  return [original, ...renditions].map((file) => `${file.rendition} ${file.width}x${file.height}`);
}

describe('preparePicture', () => {
  it('makes the original and three sizes by the longer side', async () => {
    expect(await sizesOf(1536, 1024)).toEqual(['original 1536x1024', '1024 1024x683', '512 512x342', '256 256x171']);
    expect(await sizesOf(600, 1200)).toEqual(['original 600x1200', '1024 512x1024', '512 256x512', '256 128x256']);
  });

  it('hands over each file as soon as it is there, the original before any other is made', async () => {
    const handedOver: PictureFile[] = [];
    const output = await drawPicture({ width: 1200, height: 900 });
    const { original, renditions } = await preparePicture(output, marks, (file) => handedOver.push(file));
    expect(handedOver[0]).toBe(original);
    expect(handedOver).toHaveLength(4);
    expect(new Set(handedOver)).toEqual(new Set([original, ...renditions]));
  });

  it('hands over nothing of what is no whole picture', async () => {
    const handedOver: PictureFile[] = [];
    const { bytes, mediaType } = await drawPicture({ width: 400, height: 400 });
    const half = { bytes: bytes.subarray(0, bytes.length / 2), mediaType };
    const preparing = preparePicture(half, marks, (file) => handedOver.push(file));
    await expect(preparing).rejects.toMatchObject({ code: 'engine_failed' });
    expect(handedOver).toEqual([]);
  });

  it('passes on what fails in other hands', async () => {
    const failure = new Error('not the engine');
    const preparing = preparePicture(await drawPicture(), marks, (file) => {
      if (file.rendition === '512') throw failure;
    });
    await expect(preparing).rejects.toBe(failure);
  });

  it.each(['image/png', 'image/jpeg', 'image/webp'] as const)(
    'hands over all files of a %s or none, wherever its last bytes are cut',
    async (mediaType) => {
      const { bytes } = await drawPicture({ mediaType });
      for (let missing = 1; missing <= 20; missing += 1) {
        const handedOver: PictureFile[] = [];
        const cut = { bytes: bytes.subarray(0, -missing), mediaType };
        const preparing = preparePicture(cut, marks, (file) => handedOver.push(file));
        const isWhole = await preparing.then(Boolean, () => false);
        expect(handedOver).toHaveLength(isWhole ? 4 : 0);
      }
    },
  );

  it('enlarges nothing', async () => {
    expect(await sizesOf(300, 200)).toEqual(['original 300x200', '1024 300x200', '512 300x200', '256 256x171']);
    expect(await sizesOf(1, 1)).toEqual(['original 1x1', '1024 1x1', '512 1x1', '256 1x1']);
  });

  it('describes each file as it is', async () => {
    const output = await drawPicture({ width: 700, height: 500, mediaType: 'image/jpeg' });
    const { original, renditions, thumbHash } = await preparePicture(output, marks);
    expect([original, ...renditions].map((file) => file.mediaType)).toEqual([
      'image/jpeg',
      ...Array.from({ length: 3 }, () => 'image/webp'),
    ]);
    for (const file of [original, ...renditions]) {
      const { format, width, height } = await sharp(file.bytes).metadata();
      expect({ mediaType: `image/${format}`, width, height }).toEqual({
        mediaType: file.mediaType,
        width: file.width,
        height: file.height,
      });
      expect(createHash('sha256').update(file.bytes).digest()).toEqual(file.sha256);
    }
    expect(thumbHash.length).toBeLessThanOrEqual(25);
  });

  it('marks the original and every rendition so that exiftool reads it', async () => {
    const { original, renditions } = await preparePicture(await drawPicture({ width: 300, height: 200 }), marks);
    const tags = await readTags([original, ...renditions].map((file) => file.bytes));
    expect(tags).toHaveLength(4);
    for (const fileTags of tags) {
      expect(fileTags).toMatchObject({
        'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
        'XMP-xmp:CreatorTool': 'Vignette – Collage 1',
        'ExifTool:Validate': 'OK',
      });
    }
  });

  it('keeps a signed original byte for byte, and marks its renditions all the same', async () => {
    const signed = await readSignedPicture('image/png');
    const { original, renditions } = await preparePicture(signed, marks);
    expect(original.bytes).toBe(signed.bytes);
    for (const { bytes: rendition } of renditions) {
      expect(Buffer.from(rendition).includes('algorithmicMedia')).toBe(true);
    }
  });

  it('shows in each rendition what the picture shows', async () => {
    const output = await drawPicture({ width: 640, height: 480 });
    const { renditions } = await preparePicture(output, marks);
    for (const rendition of renditions) {
      expect(await differenceOf(output.bytes, rendition.bytes)).toBeLessThan(6);
    }
  });

  it('keeps what is transparent transparent', async () => {
    const output = await drawPicture({ finish: (pipeline) => pipeline.ensureAlpha(0.5) });
    const { renditions } = await preparePicture(output, marks);
    for (const { bytes } of renditions) expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
  });

  it.each(['b-w', 'grey16', 'rgb16'])('takes a picture in %s', async (space) => {
    const output = await drawPicture({ finish: (pipeline) => pipeline.toColourspace(space) });
    const { renditions } = await preparePicture(output, marks);
    expect(await differenceOf(output.bytes, renditions[0]?.bytes)).toBeLessThan(6);
  });

  it('takes a picture in CMYK', async () => {
    const output = await drawPicture({ mediaType: 'image/jpeg', finish: (pipeline) => pipeline.toColourspace('cmyk') });
    const { original, renditions } = await preparePicture(output, marks);
    expect((await sharp(original.bytes).metadata()).space).toBe('cmyk');
    expect((await sharp(renditions[0]?.bytes).metadata()).space).toBe('srgb');
  });

  it.each(['image/png', 'image/jpeg', 'image/webp'] as const)('turns a %s that is stored turned', async (mediaType) => {
    const finish = (pipeline: Sharp) => pipeline.withMetadata({ orientation: 6 });
    const output = await drawPicture({ width: 60, height: 40, mediaType, finish });
    const { original, renditions } = await preparePicture(output, marks);
    expect([original, ...renditions].map(({ width, height }) => `${width}x${height}`)).toEqual(
      Array.from({ length: 4 }, () => '40x60'),
    );
    expect((await sharp(original.bytes).metadata()).orientation ?? 1).toBe(1);
    expect(await differenceOf(output.bytes, original.bytes)).toBeLessThan(6);
  });

  it('refuses bytes that are not what the engine called them', async () => {
    const { bytes } = await drawPicture({ mediaType: 'image/jpeg' });
    await expect(preparePicture({ bytes, mediaType: 'image/png' }, marks)).rejects.toMatchObject({
      code: 'engine_failed',
    });
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    for (const mediaType of ['image/png', 'image/jpeg', 'image/webp'] as const) {
      await expect(preparePicture({ bytes: svg, mediaType }, marks)).rejects.toMatchObject({ code: 'engine_failed' });
    }
  });

  it('refuses more pixels than it would like to decode', async () => {
    const bytes = await sharp({
      create: { width: 7100, height: 7100, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png()
      .toBuffer();
    expect(bytes.length).toBeLessThan(1_000_000);
    await expect(preparePicture({ bytes, mediaType: 'image/png' }, marks)).rejects.toMatchObject({
      code: 'engine_failed',
      cause: { message: expect.stringContaining('pixel limit') },
    });
  });

  it.each(['image/png', 'image/jpeg', 'image/webp'] as const)(
    'refuses a %s that is cut off anywhere',
    async (mediaType) => {
      const { bytes } = await drawPicture({ mediaType });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 20 }), async (length) => {
          const cut = { bytes: bytes.subarray(0, length), mediaType };
          await expect(preparePicture(cut, marks)).rejects.toMatchObject({ code: 'engine_failed' });
        }),
        { numRuns: 30 },
      );
    },
  );
});

/** Mean difference of a colour value, out of 255, at the size of the smaller one. */
async function differenceOf(one: Uint8Array, other: Uint8Array | undefined): Promise<number> {
  const { width, height } = await sharp(other).metadata();
  const upright = await sharp(one).autoOrient().toColourspace('srgb').resize(width, height).png().toBuffer();
  const [first, second] = [
    await decodePixels(upright),
    await decodePixels(await sharp(other).toColourspace('srgb').png().toBuffer()),
  ];
  const sum = first.reduce((total, value, index) => total + Math.abs(value - (second[index] ?? 0)), 0);
  return sum / first.length;
}
