import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { createManifestBox } from './testing/create-manifest-box.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { insertJpegSegment } from './testing/insert-jpeg-segment.ts';
import { insertManifest } from './testing/insert-manifest.ts';
import { insertPngChunk } from './testing/insert-png-chunk.ts';
import { readTags } from './testing/read-tags.ts';
import { readSignedPicture } from './testing/signed/read-signed-picture.ts';
import { writeMarks } from './write-marks.ts';

const marks = { digitalSourceType: 'algorithmicMedia', creatorTool: 'Vignette – Collage 1' };
const mediaTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
const expectedTags = {
  'XMP-iptcExt:DigitalSourceType': 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia',
  'XMP-xmp:CreatorTool': 'Vignette – Collage 1',
  'ExifTool:Validate': 'OK',
};

describe('writeMarks', () => {
  it('writes what exiftool reads, in every format, plain or not', async () => {
    const outputs = await Promise.all([
      ...mediaTypes.map((mediaType) => drawPicture({ mediaType })),
      drawPicture({ mediaType: 'image/webp', finish: (pipeline) => pipeline.ensureAlpha(0.5) }),
      drawPicture({ mediaType: 'image/webp', finish: (pipeline) => pipeline.withIccProfile('p3') }),
      drawPicture({ mediaType: 'image/jpeg', finish: (pipeline) => pipeline.withIccProfile('p3') }),
      drawPicture({ mediaType: 'image/png', finish: (pipeline) => pipeline.withIccProfile('p3') }),
    ]);
    for (const tags of await readTags(outputs.map((output) => writeMarks(output, marks)))) {
      expect(tags).toMatchObject(expectedTags);
    }
  });

  it.each(mediaTypes)('leaves the pixels and the colour profile of %s alone', async (mediaType) => {
    const output = await drawPicture({ mediaType, finish: (pipeline) => pipeline.withIccProfile('p3') });
    const marked = writeMarks(output, marks);
    expect(await decodePixels(marked)).toEqual(await decodePixels(output.bytes));
    expect((await sharp(marked).metadata()).icc).toEqual((await sharp(output.bytes).metadata()).icc);
  });

  it.each(mediaTypes)('leaves out what an engine wrote into %s: the prompt may be in it', async (mediaType) => {
    const { bytes } = await drawPicture({
      mediaType,
      finish: (pipeline) =>
        pipeline.withExif({ IFD0: { ImageDescription: 'secret prompt' } }).withXmp('<x>secret prompt</x>'),
    });
    expect(bytes.includes('secret prompt')).toBe(true);
    const marked = Buffer.from(writeMarks({ bytes, mediaType }, marks));
    expect(marked.includes('secret prompt')).toBe(false);
    expect((await readTags([marked]))[0]).toMatchObject(expectedTags);
  });

  it('leaves out text chunks and whatever follows the end of a PNG', async () => {
    const { bytes } = await drawPicture();
    const chatty = Buffer.concat([
      insertPngChunk(bytes, 'tEXt', Buffer.from('parameters\0secret')),
      Buffer.from('secret'),
    ]);
    const marked = Buffer.from(writeMarks({ bytes: chatty, mediaType: 'image/png' }, marks));
    expect(marked.includes('secret')).toBe(false);
  });

  it('leaves out the comments of a JPEG, between its scans too, and whatever follows its end', async () => {
    const finish = (pipeline: Sharp) => pipeline.jpeg({ progressive: true });
    const { bytes } = await drawPicture({ mediaType: 'image/jpeg', finish });
    const between = bytes.indexOf(Buffer.of(0xff, 0xda), bytes.indexOf(Buffer.of(0xff, 0xda)) + 2);
    expect(between).toBeGreaterThan(0);
    const secret = Buffer.from('\xff\xfe\0\x08secret', 'latin1');
    const chatty = Buffer.concat([bytes.subarray(0, between), secret, bytes.subarray(between), Buffer.from('secret')]);
    const marked = Buffer.from(
      writeMarks({ bytes: insertJpegSegment(chatty, 0xfe, secret), mediaType: 'image/jpeg' }, marks),
    );
    expect(marked.includes('secret')).toBe(false);
    expect(await decodePixels(marked)).toEqual(await decodePixels(bytes));
  });

  it.each(mediaTypes)('returns %s byte for byte when it carries a C2PA manifest', async (mediaType) => {
    const signed = await readSignedPicture(mediaType);
    expect(writeMarks(signed, marks)).toBe(signed.bytes);
  });

  it.each(mediaTypes)(
    'knows a manifest in %s by what it calls itself, however large and whatever it holds',
    async (mediaType) => {
      const output = await drawPicture({ mediaType });
      for (const content of [Buffer.of(), randomBytes(300), randomBytes(200_000)]) {
        const signed = insertManifest(output, createManifestBox(content));
        expect(writeMarks({ bytes: signed, mediaType }, marks)).toBe(signed);
      }
    },
  );

  it.each(mediaTypes)('takes nothing else in %s for a manifest', async (mediaType) => {
    const output = await drawPicture({ mediaType });
    const other = createManifestBox();
    other.writeUInt8(other.readUInt8(16) ^ 1, 16);
    for (const box of [Buffer.of(), Buffer.from('jumb'), Buffer.from('secret '.repeat(9)), other]) {
      const marked = writeMarks({ bytes: insertManifest(output, box), mediaType }, marks);
      expect(marked).toEqual(writeMarks(output, marks));
    }
  });

  it.each(mediaTypes)('refuses %s that is cut off inside its structure', async (mediaType) => {
    const { bytes } = await drawPicture({ mediaType });
    expect(() => writeMarks({ bytes: bytes.subarray(0, 25), mediaType }, marks)).toThrow(RangeError);
  });

  it.each(mediaTypes)('keeps the pixels of %s of any size, and its XMP readable', async (mediaType) => {
    const size = fc.integer({ min: 1, max: 90 });
    await fc.assert(
      fc.asyncProperty(size, size, fc.boolean(), async (width, height, isLossless) => {
        const output = await drawPicture({ width, height, mediaType });
        const bytes = isLossless && mediaType === 'image/webp' ? await toLossless(output.bytes) : output.bytes;
        const marked = writeMarks({ bytes, mediaType }, marks);
        expect((await decodePixels(marked)).equals(await decodePixels(bytes))).toBe(true);
        expect((await sharp(marked).metadata()).xmpAsString).toContain('algorithmicMedia');
        expect(writeMarks({ bytes: marked, mediaType }, marks)).toEqual(marked);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a PNG decodable whatever chunks stand in it', async () => {
    const { bytes } = await drawPicture();
    const pixels = await decodePixels(bytes);
    const chunk = fc.record({
      type: fc.stringMatching(/^[a-z][a-zA-Z][A-Z][a-z]$/),
      data: fc.uint8Array({ maxLength: 300 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(chunk, { maxLength: 6 }), async (chunks) => {
        const crowded = chunks.reduce((png, { type, data }) => insertPngChunk(png, type, data), bytes);
        const marked = writeMarks({ bytes: crowded, mediaType: 'image/png' }, marks);
        expect((await decodePixels(marked)).equals(pixels)).toBe(true);
        expect((await sharp(marked).metadata()).xmpAsString).toContain('algorithmicMedia');
      }),
      { numRuns: 100 },
    );
  });

  it('never does worse than a RangeError, whatever the bytes', async () => {
    const outputs = await Promise.all(mediaTypes.map((mediaType) => drawPicture({ mediaType, width: 9, height: 9 })));
    const damage = fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.constantFrom(...outputs), damage, fc.nat(2000), ({ bytes, mediaType }, changes, length) => {
        const damaged = Buffer.from(bytes.subarray(0, length));
        for (const [position, value] of changes) if (position < damaged.length) damaged[position] = value;
        try {
          writeMarks({ bytes: damaged, mediaType }, marks);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

async function toLossless(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes).webp({ lossless: true }).toBuffer();
}
