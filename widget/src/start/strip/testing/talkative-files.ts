import type { Bytes } from '../picture-format.ts';
import { appendWebpChunk } from './append-webp-chunk.ts';
import { canary, place } from './canaries.ts';
import { createCameraExif } from './create-camera-exif.ts';
import { createMovingWebp } from './create-moving-webp.ts';
import { drawPicture } from './draw-picture.ts';
import { insertJpegSegment } from './insert-jpeg-segment.ts';
import { insertPngChunk } from './insert-png-chunk.ts';
import { joinBytes } from './join-bytes.ts';
import { uint32 } from './uint-32.ts';

interface TalkativeFile {
  name: string;
  make(): Promise<Bytes>;
}

const drawJpeg = () => drawPicture('image/jpeg');
const drawPng = () => drawPicture('image/png');
const drawWebp = () => drawPicture('image/webp');

const text = canary.repeat(3);
const gpsBytes = String.fromCharCode(...place);
const talkativeXmp = [
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
  '<rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"',
  ` exif:GPSLatitude="${canary}" aux:SerialNumber="${canary}"/></rdf:RDF></x:xmpmeta>`,
].join('');
const iptc = joinBytes('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0', text.length + 5, 0x1c, 2, 80, 0, text.length, text);
/** As motion photographs have it. */
const film = joinBytes(uint32(24), 'ftypmp42\0\0\0\0mp42isom', uint32(16 + text.length), `moov\xa9xyz`, text, gpsBytes);

const jpegWith = (name: string, marker: number, data: Bytes | string): TalkativeFile => ({
  name,
  make: async () => insertJpegSegment(await drawJpeg(), marker, data),
});
const pngWith = (name: string, type: string, data: Bytes | string): TalkativeFile => ({
  name,
  make: async () => insertPngChunk(await drawPng(), type, data),
});
const webpWith = (name: string, type: string, data: Bytes | string): TalkativeFile => ({
  name,
  make: async () => appendWebpChunk(await drawWebp(), type, data),
});

/** Whole pictures whose files say more than their pixels. */
export const talkativeFiles: readonly TalkativeFile[] = [
  jpegWith('a JPEG with EXIF', 0xe1, joinBytes('Exif\0\0', createCameraExif())),
  jpegWith('a JPEG with XMP', 0xe1, `http://ns.adobe.com/xap/1.0/\0${talkativeXmp}`),
  jpegWith('a JPEG with extended XMP', 0xe1, `http://ns.adobe.com/xmp/extension/\0${text}`),
  jpegWith('a JPEG with IPTC', 0xed, iptc),
  jpegWith('a JPEG with a comment', 0xfe, text),
  jpegWith('a JPEG with a maker’s segment', 0xe9, text),
  jpegWith('a JPEG with an index of other pictures', 0xe2, `MPF\0${text}`),
  jpegWith('a JPEG with FlashPix', 0xe2, `FPXR\0${text}`),
  jpegWith('a JPEG with a thumbnail in JFIF', 0xe0, joinBytes('JFIF\0\x01\x01\0\0\x01\0\x01', 4, 8, text, 'abcdef')),
  jpegWith('a JPEG with an extension of JFIF', 0xe0, `JFXX\0\x10${text}`),
  jpegWith('a JPEG with more in Adobe’s segment', 0xee, `Adobe\0\x64\0\0\0\0\x01${text}`),
  jpegWith('a JPEG with a C2PA manifest', 0xeb, `JP\0\x01\0\0\0\x01\0\0\0\0jumbc2pa${text}`),
  {
    name: 'a JPEG with a comment among its tables',
    make: async () => {
      const jpeg = await drawJpeg();
      const jfifLength = 20;
      const head = insertJpegSegment(jpeg.slice(jfifLength - 2), 0xfe, text);
      return joinBytes(jpeg.slice(0, jfifLength), head.slice(2));
    },
  },
  { name: 'a JPEG with a film behind it', make: async () => joinBytes(await drawJpeg(), film) },
  {
    name: 'a JPEG with another behind it',
    make: async () => {
      const other = insertJpegSegment(await drawJpeg(), 0xe1, joinBytes('Exif\0\0', createCameraExif()));
      return joinBytes(insertJpegSegment(await drawJpeg(), 0xe2, 'MPF\0'), other);
    },
  },
  pngWith('a PNG with text', 'tEXt', `Author\0${text}`),
  { name: 'a PNG with packed text', make: async () => insertPngChunk(await drawPng(), 'zTXt', `Author\0\0${text}`) },
  pngWith('a PNG with XMP', 'iTXt', `XML:com.adobe.xmp\0\0\0\0\0${talkativeXmp}`),
  pngWith('a PNG with EXIF', 'eXIf', createCameraExif()),
  pngWith('a PNG with a time', 'tIME', text),
  pngWith('a PNG with a chunk of a maker', 'vpAg', text),
  pngWith('a PNG with a C2PA manifest', 'caBX', `jumbc2pa${text}`),
  {
    name: 'a PNG with text behind its pixels',
    make: async () => {
      const png = await drawPng();
      return insertPngChunk(png, 'tEXt', `Comment\0${text}`, png.length - 12);
    },
  },
  { name: 'a PNG with a film behind it', make: async () => joinBytes(await drawPng(), film) },
  webpWith('a WebP with EXIF', 'EXIF', createCameraExif()),
  webpWith('a WebP with XMP', 'XMP ', talkativeXmp),
  webpWith('a WebP with a chunk of a maker', 'abCD', text),
  webpWith('a WebP with a C2PA manifest', 'C2PA', text),
  { name: 'a moving WebP with words in its frames', make: () => createMovingWebp(text) },
  { name: 'a WebP with a film behind it', make: async () => joinBytes(await drawWebp(), film) },
];
