import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import type { EnginePicture } from '../engines/engine.ts';
import { openStorage } from '../storage/open-storage.ts';
import { listKeys } from '../storage/testing/list-keys.ts';
import { makeTemporaryFolder } from '../storage/testing/make-temporary-folder.ts';
import { readStored } from '../storage/testing/read-stored.ts';
import { storePictures } from './store-pictures.ts';
import { createManifestBox } from './testing/create-manifest-box.ts';
import { decodePixels } from './testing/decode-pixels.ts';
import { drawPicture } from './testing/draw-picture.ts';
import { insertJpegSegment } from './testing/insert-jpeg-segment.ts';
import { insertManifest } from './testing/insert-manifest.ts';
import { insertPngChunk } from './testing/insert-png-chunk.ts';
import { readTags } from './testing/read-tags.ts';

/** What exiftool says of a file's form, and what we write. */
const ownTags =
  /^(SourceFile$|(ExifTool|System|File|JFIF|PNG|PNG-pHYs|RIFF|Composite|XMP-x):|XMP-(xmp:CreatorTool|iptcExt:(DigitalSourceType|AISystemUsed))$)/;

const clock = { now: () => new Date('2026-03-04T05:06:07.089Z') };
const marks = { digitalSourceType: 'trainedAlgorithmicMedia', creatorTool: 'Vignette – Model', aiSystem: 'Model' };
const canary = 'canary-4711';
const png = (await drawPicture({ width: 80, height: 60 })).bytes;
const jpeg = (await drawPicture({ width: 80, height: 60, mediaType: 'image/jpeg' })).bytes;
const webp = (await drawPicture({ width: 80, height: 60, mediaType: 'image/webp' })).bytes;

async function store(...outputs: EnginePicture[]) {
  const storage = await openStorage({ dataDir: await makeTemporaryFolder() });
  const request = { generationId: 'generation', ownerId: 'visitor', outputs, ...marks };
  return { storage, storing: storePictures({ storage, clock }, request) };
}

async function drawAnimation(): Promise<Buffer> {
  const frames = ['#f00', '#00f'].map((background) =>
    sharp({ create: { width: 20, height: 10, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .webp({ lossless: true, delay: [100, 100] })
    .toBuffer();
}

/** With a second frame, as far as readers can tell from the first chunks. */
function animatePng(bytes: Buffer): Buffer {
  const frame = insertPngChunk(bytes, 'fdAT', Buffer.from(`\0\0\0\x01${canary}`));
  return insertPngChunk(frame, 'acTL', Buffer.from('\0\0\0\x02\0\0\0\0', 'latin1'));
}

function drawBomb(): Promise<Buffer> {
  const create = { width: 7100, height: 7100, channels: 3, background: '#fff' } as const;
  return sharp({ create, limitInputPixels: false }).webp({ effort: 0 }).toBuffer();
}

/** A PNG that says it is as large as the format allows. */
function exaggerate(bytes: Buffer): Buffer {
  const header = Buffer.from('\x7f\xff\xff\xff\x7f\xff\xff\xff', 'latin1');
  return Buffer.concat([bytes.subarray(0, 16), header, bytes.subarray(24)]);
}

/** With so many empty pieces before its pixels, all of them allowed. */
function scatter(mediaType: EnginePicture['mediaType'], pieces: number): Buffer {
  const repeat = (piece: Buffer) => Buffer.concat(Array<Buffer>(pieces).fill(piece));
  if (mediaType === 'image/png') {
    const filled = insertPngChunk(png, 'teSt', Buffer.of());
    return Buffer.concat([png.subarray(0, 33), repeat(filled.subarray(33, 45)), png.subarray(33)]);
  }
  if (mediaType === 'image/jpeg') {
    return Buffer.concat([jpeg.subarray(0, 2), repeat(Buffer.of(0xff, 0xfe, 0, 2)), jpeg.subarray(2)]);
  }
  const scattered = Buffer.concat([webp, repeat(Buffer.from('TEST\0\0\0\0', 'latin1'))]);
  scattered.writeUInt32LE(scattered.length - 8, 4);
  return scattered;
}

const refused: [string, () => EnginePicture | Promise<EnginePicture>][] = [
  ['nothing', () => ({ bytes: Buffer.of(), mediaType: 'image/png' })],
  ['text', () => ({ bytes: Buffer.from('Your request was rejected.'), mediaType: 'image/png' })],
  ['a web page', () => ({ bytes: Buffer.from('<!doctype html><h1>502 Bad Gateway</h1>'), mediaType: 'image/jpeg' })],
  ['SVG', () => ({ bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), mediaType: 'image/webp' })],
  ['noise', () => ({ bytes: randomBytes(5000), mediaType: 'image/webp' })],
  [
    'noise behind the first bytes of a PNG',
    () => ({ bytes: Buffer.concat([png.subarray(0, 8), randomBytes(5000)]), mediaType: 'image/png' }),
  ],
  ['a JPEG called PNG', () => ({ bytes: jpeg, mediaType: 'image/png' })],
  ['a PNG called WebP', () => ({ bytes: png, mediaType: 'image/webp' })],
  ['a WebP called JPEG', () => ({ bytes: webp, mediaType: 'image/jpeg' })],
  ['a GIF called PNG', async () => ({ bytes: await sharp(png).gif().toBuffer(), mediaType: 'image/png' })],
  [
    'an AVIF called WebP',
    async () => ({ bytes: await sharp(png).avif({ effort: 0 }).toBuffer(), mediaType: 'image/webp' }),
  ],
  ['a PNG inside a JPEG', () => ({ bytes: Buffer.concat([jpeg.subarray(0, 20), png]), mediaType: 'image/jpeg' })],
  ['half a PNG', () => ({ bytes: png.subarray(0, png.length / 2), mediaType: 'image/png' })],
  ['half a JPEG', () => ({ bytes: jpeg.subarray(0, jpeg.length / 2), mediaType: 'image/jpeg' })],
  ['half a WebP', () => ({ bytes: webp.subarray(0, webp.length / 2), mediaType: 'image/webp' })],
  ['a PNG without its last bytes', () => ({ bytes: png.subarray(0, -6), mediaType: 'image/png' })],
  ['a JPEG without its end', () => ({ bytes: jpeg.subarray(0, -2), mediaType: 'image/jpeg' })],
  ['a WebP without its last bytes', () => ({ bytes: webp.subarray(0, -6), mediaType: 'image/webp' })],
  ['a PNG that claims to be gigantic', () => ({ bytes: exaggerate(png), mediaType: 'image/png' })],
  ['a bomb', async () => ({ bytes: await drawBomb(), mediaType: 'image/webp' })],
  ...(['image/png', 'image/jpeg', 'image/webp'] as const).map((mediaType): [string, () => EnginePicture] => [
    `a ${mediaType.slice('image/'.length).toUpperCase()} in a hundred thousand pieces`,
    () => ({ bytes: scatter(mediaType, 100_000), mediaType }),
  ]),
  [
    'a signed animation',
    async () => ({
      bytes: insertManifest({ bytes: await drawAnimation(), mediaType: 'image/webp' }, createManifestBox()),
      mediaType: 'image/webp',
    }),
  ],
  [
    'half a picture that calls itself signed',
    () => ({
      bytes: insertManifest({ bytes: jpeg.subarray(0, -200), mediaType: 'image/jpeg' }, createManifestBox()),
      mediaType: 'image/jpeg',
    }),
  ],
];

const gps = {
  IFD0: { ImageDescription: canary, Artist: canary },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSAreaInformation: canary },
};

const cleaned: [string, () => EnginePicture | Promise<EnginePicture>][] = [
  ...(['image/png', 'image/jpeg', 'image/webp'] as const).map((mediaType): [string, () => Promise<EnginePicture>] => [
    `a ${mediaType.slice('image/'.length).toUpperCase()} with EXIF, a place and XMP`,
    () =>
      drawPicture({
        mediaType,
        finish: (pipeline) =>
          pipeline.withExif(gps).withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${canary}</x:xmpmeta>`),
      }),
  ]),
  [
    'a JPEG with a comment',
    () => ({ bytes: insertJpegSegment(jpeg, 0xfe, Buffer.from(canary)), mediaType: 'image/jpeg' }),
  ],
  [
    'a JPEG with Photoshop resources',
    () => ({ bytes: insertJpegSegment(jpeg, 0xed, Buffer.from(`Photoshop 3.0\0${canary}`)), mediaType: 'image/jpeg' }),
  ],
  [
    'a JPEG with JUMBF that is no manifest',
    () => ({
      bytes: insertManifest({ bytes: jpeg, mediaType: 'image/jpeg' }, Buffer.from(`    jumb    jumd${canary}`)),
      mediaType: 'image/jpeg',
    }),
  ],
  [
    'a JPEG with another one behind it',
    () => ({
      bytes: Buffer.concat([jpeg, insertJpegSegment(jpeg, 0xfe, Buffer.from(canary))]),
      mediaType: 'image/jpeg',
    }),
  ],
  [
    'a PNG with text',
    () => ({ bytes: insertPngChunk(png, 'tEXt', Buffer.from(`parameters\0${canary}`)), mediaType: 'image/png' }),
  ],
  [
    'a PNG with EXIF of its own kind',
    () => ({ bytes: insertPngChunk(png, 'eXIf', Buffer.from(`II*\0${canary}`)), mediaType: 'image/png' }),
  ],
  [
    'a PNG with a palette of that name',
    () => ({ bytes: insertPngChunk(png, 'sPLT', Buffer.from(`${canary}\0\x08`)), mediaType: 'image/png' }),
  ],
  [
    'a PNG with a manifest that is none',
    () => ({ bytes: insertPngChunk(png, 'caBX', Buffer.from(canary)), mediaType: 'image/png' }),
  ],
  [
    'a PNG with 8 MB of text',
    () => ({ bytes: insertPngChunk(png, 'tEXt', Buffer.from(`a\0${canary.repeat(800_000)}`)), mediaType: 'image/png' }),
  ],
  [
    'a PNG with text that unpacks to 200 MB',
    () => ({
      bytes: insertPngChunk(
        png,
        'zTXt',
        Buffer.concat([Buffer.from(`${canary}\0\0`), deflateSync(Buffer.alloc(200_000_000))]),
      ),
      mediaType: 'image/png',
    }),
  ],
  [
    'a PNG with an archive behind it',
    () => ({ bytes: Buffer.concat([png, Buffer.from(`PK\x03\x04${canary}`)]), mediaType: 'image/png' }),
  ],
  ['a PNG that moves', () => ({ bytes: animatePng(png), mediaType: 'image/png' })],
  [
    'a WebP with an archive behind it',
    () => ({ bytes: Buffer.concat([webp, Buffer.from(canary)]), mediaType: 'image/webp' }),
  ],
];

describe('storePictures', () => {
  it.each(refused)('refuses %s in our words and leaves nothing behind', async (_, create) => {
    const { storage, storing } = await store(await create());
    await expect(storing).rejects.toMatchObject({
      name: 'AppError',
      code: 'engine_failed',
      title: 'The engine sent something that is not a whole picture. Nothing was charged; try again.',
    });
    expect(await listKeys(storage)).toEqual([]);
  });

  it('keeps what is whole of several, in its order', async () => {
    const [first, last] = [await drawPicture({ width: 40 }), await drawPicture({ width: 80 })];
    const { storage, storing } = await store(first, { bytes: Buffer.of(), mediaType: 'image/png' }, last);
    const stored = await storing;
    expect(stored.map(({ image }) => [image.position, image.width])).toEqual([
      [0, 40],
      [1, 80],
    ]);
    expect(await listKeys(storage)).toHaveLength(8);
  });

  it.each(cleaned)('stores %s with our marks as its only words', async (_, create) => {
    const output = await create();
    expect(Buffer.from(output.bytes).includes(canary)).toBe(true);
    const { storage, storing } = await store(output);
    const files = (await storing)[0]?.files ?? [];
    const stored = await Promise.all(
      files.map(async ({ storage_key: key }) => (await readStored(storage, key)) ?? Buffer.of()),
    );
    expect(stored).toHaveLength(4);
    expect(stored.some((bytes) => bytes.includes(canary))).toBe(false);
    for (const tags of await readTags(stored)) {
      expect(tags).toMatchObject({ 'XMP-iptcExt:AISystemUsed': 'Model', 'ExifTool:Validate': 'OK' });
      expect(Object.keys(tags).filter((name) => !ownTags.test(name))).toEqual([]);
    }
    expect((await decodePixels(stored[0] ?? Buffer.of())).equals(await decodePixels(output.bytes))).toBe(true);
  });

  it('stores the first frame of what moves', async () => {
    const { storage, storing } = await store({ bytes: await drawAnimation(), mediaType: 'image/webp' });
    const [picture] = await storing;
    const original = (await readStored(storage, picture?.files[0]?.storage_key ?? '')) ?? Buffer.of();
    expect(picture?.image).toMatchObject({ width: 20, height: 10 });
    expect((await sharp(original).metadata()).pages ?? 1).toBe(1);
    expect([...(await decodePixels(original)).subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  });

  it('keeps what calls itself signed as it is, however much it holds, as long as it is a picture', async () => {
    const finish = (pipeline: Sharp) => pipeline.withExif(gps);
    const output = await drawPicture({ mediaType: 'image/jpeg', finish });
    const bytes = insertManifest(output, createManifestBox(randomBytes(2_000_000)));
    const { storage, storing } = await store({ bytes, mediaType: 'image/jpeg' });
    const files = (await storing)[0]?.files ?? [];
    const [original, ...renditions] = await Promise.all(files.map((file) => readStored(storage, file.storage_key)));
    expect(original?.equals(bytes)).toBe(true);
    expect(renditions.map((rendition) => rendition?.includes(canary))).toEqual([false, false, false]);
  });
});
