import type { Page } from 'playwright-core';

/** What nobody but the person who took the photograph should know. */
export const secrets = {
  place: Buffer.from([47, 1, 22, 1, 30, 1].flatMap((number) => [0, 0, 0, number])),
  camera: Buffer.from('SERIAL-0042137'),
  author: Buffer.from('Ada of Highgate'),
  comment: Buffer.from('taken from my bedroom'),
  film: Buffer.from('moov of the same moment'),
};

/**
 * A photograph as a telephone takes it: a JPEG, turned by a quarter, that tells the place, the camera and the author, has
 * been worked on with AI, and has a film behind it.
 */
export async function createPhotograph(page: Page): Promise<Buffer> {
  const jpeg = Buffer.from(await page.evaluate(drawJpeg), 'base64');
  const segments = [
    createSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), createExif()])),
    createSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${createXmp()}`)),
    createSegment(0xfe, secrets.comment),
  ];
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2), secrets.film]);
}

/** Sky above, meadow below, so that it can be seen which side is up. */
function drawJpeg(): string {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 200 });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas here');
  context.fillStyle = 'rgb(90 150 230)';
  context.fillRect(0, 0, 320, 120);
  context.fillStyle = 'rgb(70 140 60)';
  context.fillRect(0, 120, 320, 80);
  return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
}

function createSegment(marker: number, data: Buffer): Buffer {
  const header = Buffer.from([0xff, marker, 0, 0]);
  header.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([header, data]);
}

function createXmp(): string {
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    `<rdf:Description xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" aux:SerialNumber="${String(secrets.camera)}"` +
    ' xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"' +
    ' Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"/>' +
    '</rdf:RDF></x:xmpmeta>'
  );
}

/** TIFF 6.0, section 2: orientation, author and the directory of the place, which follows the author's name. */
function createExif(): Buffer {
  const nameStart = 50;
  const placeStart = nameStart + 16;
  const latitudeStart = placeStart + 18;
  return Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08\0\x03'),
    createEntry(0x112, 3, 1, 6 << 16),
    createEntry(0x13b, 2, secrets.author.length + 1, nameStart),
    createEntry(0x8825, 4, 1, placeStart),
    Buffer.alloc(4),
    Buffer.concat([secrets.author, Buffer.alloc(1)]),
    Buffer.from([0, 1]),
    createEntry(2, 5, 3, latitudeStart),
    Buffer.alloc(4),
    secrets.place,
  ]);
}

function createEntry(tag: number, type: number, count: number, value: number): Buffer {
  const entry = Buffer.alloc(12);
  entry.writeUInt16BE(tag, 0);
  entry.writeUInt16BE(type, 2);
  entry.writeUInt32BE(count, 4);
  entry.writeUInt32BE(value, 8);
  return entry;
}
