import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { appendWebpChunk } from '../../pictures/testing/append-webp-chunk.ts';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { insertJpegSegment } from '../../pictures/testing/insert-jpeg-segment.ts';
import { insertPngChunk } from '../../pictures/testing/insert-png-chunk.ts';
import { createExif } from './create-exif.ts';
import { canary, type HostileUpload } from './hostile-upload.ts';

const drawJpeg = async () => (await drawPicture({ mediaType: 'image/jpeg' })).bytes;
const drawPng = async () => (await drawPicture()).bytes;
const drawWebp = async () =>
  (await drawPicture({ mediaType: 'image/webp', finish: (pipeline) => pipeline.withExif({}).withXmp('<x/>') })).bytes;
const drawAvif = async () => sharp(await drawPng()).avif({ effort: 0 });

const text = Buffer.from(canary);
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:title="${canary}"/></rdf:RDF></x:xmpmeta>`;
const exifSegment = Buffer.concat([Buffer.from('Exif\0\0'), createExif(canary)]);
const keyword = Buffer.concat([Buffer.from([0x1c, 2, 25, 0, text.length]), text]);
const iptc = Buffer.concat([
  Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0', 'latin1'),
  Buffer.from([keyword.length]),
  keyword,
]);
const xmpText = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`);

const stored = (name: string, make: HostileUpload['make']): HostileUpload => ({ name, make, outcome: 'stored' });
const jpegWith = (name: string, marker: number, data: Uint8Array) =>
  stored(name, async () => insertJpegSegment(await drawJpeg(), marker, data));
const pngWith = (name: string, type: string, data: Uint8Array) =>
  stored(name, async () => insertPngChunk(await drawPng(), type, data));
const webpWith = (name: string, type: string, data: Uint8Array) =>
  stored(name, async () => appendWebpChunk(await drawWebp(), type, data));

/** A profile that describes colours as any other, and its owner behind that. */
async function talkativeProfile(): Promise<Buffer> {
  const { icc = Buffer.alloc(0) } = await sharp(
    await sharp(await drawPng())
      .withIccProfile('p3')
      .png()
      .toBuffer(),
  ).metadata();
  const profile = Buffer.concat([icc, text]);
  profile.writeUInt32BE(profile.length, 0);
  return profile;
}

/** Whole pictures whose files say more than their pixels: kept, and none of it with them. */
export const talkativeFiles: readonly HostileUpload[] = [
  jpegWith('a JPEG with EXIF, a maker’s note, a place and a thumbnail', 0xe1, exifSegment),
  jpegWith('a JPEG with XMP', 0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
  jpegWith('a JPEG with a part of extended XMP', 0xe1, Buffer.from(`http://ns.adobe.com/xmp/extension/\0${canary}`)),
  jpegWith('a JPEG with IPTC', 0xed, iptc),
  jpegWith('a JPEG with a comment', 0xfe, text),
  jpegWith('a JPEG with a segment nobody knows', 0xe9, text),
  jpegWith('a JPEG with a C2PA manifest', 0xeb, Buffer.from(`JP\0\0\0\0\0\x01jumbc2pa${canary}`)),
  stored('a JPEG with a talkative colour profile', async () =>
    insertJpegSegment(
      await drawJpeg(),
      0xe2,
      Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), await talkativeProfile()]),
    ),
  ),
  stored('a JPEG with a second picture behind the first', async () =>
    Buffer.concat([
      insertJpegSegment(await drawJpeg(), 0xe2, Buffer.from('MPF\0')),
      insertJpegSegment(await drawJpeg(), 0xfe, text),
    ]),
  ),
  stored('a JPEG with a whole JPEG as its thumbnail', async () => {
    const thumbnail = insertJpegSegment(await drawJpeg(), 0xfe, text);
    const exif = Buffer.concat([Buffer.from('Exif\0\0'), createExif('', thumbnail)]);
    return insertJpegSegment(await drawJpeg(), 0xe1, exif);
  }),
  pngWith('a PNG with text', 'tEXt', Buffer.from(`parameters\0${canary}`)),
  pngWith('a PNG with packed text', 'zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(text)])),
  pngWith(
    'a PNG with packed international text',
    'iTXt',
    Buffer.concat([Buffer.from('Title\0\x01\0en\0\0'), deflateSync(text)]),
  ),
  pngWith('a PNG with XMP', 'iTXt', xmpText),
  pngWith('a PNG with EXIF', 'eXIf', createExif(canary)),
  pngWith('a PNG with a chunk nobody knows', 'prVt', text),
  pngWith('a PNG with a C2PA manifest', 'caBX', Buffer.from(`jumbc2pa${canary}`)),
  stored('a PNG with a talkative colour profile', async () => {
    const data = Buffer.concat([Buffer.from(`${canary}\0\0`), deflateSync(await talkativeProfile())]);
    return insertPngChunk(await drawPng(), 'iCCP', data);
  }),
  stored('a PNG with text behind its pixels', async () => {
    const png = await drawPng();
    const chunk = insertPngChunk(png, 'tEXt', Buffer.from(`late\0${canary}`)).subarray(33, 33 + 12 + 5 + text.length);
    return Buffer.concat([png.subarray(0, -12), chunk, png.subarray(-12)]);
  }),
  stored('a PNG with something behind its end', async () => Buffer.concat([await drawPng(), text])),
  webpWith('a WebP with EXIF', 'EXIF', createExif(canary)),
  webpWith('a WebP with XMP', 'XMP ', Buffer.from(xmp)),
  webpWith('a WebP with a chunk nobody knows', 'prVt', text),
  stored('a WebP with something behind its end', async () => Buffer.concat([await drawWebp(), text])),
  stored('an AVIF with EXIF', async () => (await drawAvif()).withExif({ IFD0: { Artist: canary } }).toBuffer()),
  stored('an AVIF with XMP', async () => (await drawAvif()).withXmp(xmp).toBuffer()),
  stored('an AVIF with a box nobody knows', async () =>
    Buffer.concat([
      await (await drawAvif()).toBuffer(),
      Buffer.from(`\0\0\0${String.fromCharCode(8 + text.length)}free`),
      text,
    ]),
  ),
];
