import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { insertJpegSegment } from '../../pictures/testing/insert-jpeg-segment.ts';
import { insertPngChunk } from '../../pictures/testing/insert-png-chunk.ts';
import { canary, type HostileUpload } from './hostile-upload.ts';

const drawJpeg = async () => (await drawPicture({ mediaType: 'image/jpeg' })).bytes;
const drawPng = async () => (await drawPicture()).bytes;
const script = Buffer.from(`<!DOCTYPE html><script>alert("${canary}")</script>`);

/** Files that are one thing to us and another to somebody else: what is kept is a picture and nothing but. */
export const twoFacedFiles: readonly HostileUpload[] = [
  {
    name: 'a PNG that is a web page as well',
    make: async () => insertPngChunk(await drawPng(), 'tEXt', Buffer.concat([Buffer.from('a\0'), script])),
    outcome: 'stored',
  },
  {
    name: 'a JPEG that is a script as well',
    make: async () => insertJpegSegment(await drawJpeg(), 0xfe, Buffer.from(`*/=alert("${canary}")/*`)),
    outcome: 'stored',
  },
  {
    name: 'a JPEG that is a ZIP as well',
    make: async () => Buffer.concat([await drawJpeg(), Buffer.from(`PK\x03\x04${canary}PK\x05\x06`)]),
    outcome: 'stored',
  },
  {
    name: 'a JPEG that is a PDF as well',
    make: async () => insertJpegSegment(await drawJpeg(), 0xfe, Buffer.from(`%PDF-1.4 ${canary} %%EOF`)),
    outcome: 'stored',
  },
  {
    name: 'a PNG with another PNG inside',
    make: async () =>
      insertPngChunk(await drawPng(), 'prVt', insertPngChunk(await drawPng(), 'tEXt', Buffer.from(`a\0${canary}`))),
    outcome: 'stored',
  },
  {
    name: 'a PDF with a JPEG inside',
    make: async () => Buffer.concat([Buffer.from('%PDF-1.4\n'), await drawJpeg()]),
    outcome: 'upload_type_unsupported',
    named: 'PDF',
  },
  {
    name: 'a ZIP with a JPEG inside',
    make: async () => Buffer.concat([Buffer.from('PK\x03\x04'), await drawJpeg()]),
    outcome: 'upload_type_unsupported',
    named: 'archive',
  },
  {
    name: 'a web page in front of a PNG',
    make: async () => Buffer.concat([script, await drawPng()]),
    outcome: 'upload_type_unsupported',
  },
];
