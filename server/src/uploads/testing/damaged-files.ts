import sharp from 'sharp';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import type { HostileUpload } from './hostile-upload.ts';

type MediaType = 'image/png' | 'image/jpeg' | 'image/webp';

const damaged = (name: string, make: HostileUpload['make']): HostileUpload => ({
  name,
  make,
  outcome: 'upload_damaged',
});
const changed = (name: string, mediaType: MediaType, change: (bytes: Buffer) => Buffer) =>
  damaged(name, async () => change((await drawPicture({ width: 300, height: 200, mediaType })).bytes));
const cut = (name: string, mediaType: MediaType, share: number) =>
  changed(name, mediaType, (bytes) => bytes.subarray(0, bytes.length * share));
const overwritten = (bytes: Buffer, share: number, length: number) =>
  Buffer.from(bytes).fill(0, bytes.length * share, bytes.length * share + length);

/** What begins like a picture and is none, or not a whole one. */
export const damagedFiles: readonly HostileUpload[] = [
  changed('a PNG signature and no more', 'image/png', (bytes) => bytes.subarray(0, 8)),
  changed('a JPEG marker and no more', 'image/jpeg', (bytes) => bytes.subarray(0, 3)),
  changed('a WebP header and no more', 'image/webp', (bytes) => bytes.subarray(0, 12)),
  damaged('an AVIF header and no more', async () => (await drawAvif()).subarray(0, 24)),
  cut('half a PNG', 'image/png', 0.5),
  cut('half a JPEG', 'image/jpeg', 0.5),
  cut('half a WebP', 'image/webp', 0.5),
  damaged('half an AVIF', async () => (await drawAvif()).subarray(0, -200)),
  cut('a PNG without its last rows', 'image/png', 0.95),
  cut('a JPEG without its last rows', 'image/jpeg', 0.95),
  changed('a PNG with a wrong checksum', 'image/png', (bytes) => overwritten(bytes, 0.5, 4)),
  changed('a PNG whose header has a wrong checksum', 'image/png', (bytes) => Buffer.from(bytes).fill(0, 29, 33)),
  changed('a PNG of no width', 'image/png', (bytes) => Buffer.from(bytes).fill(0, 16, 20)),
  changed('a JPEG with nonsense in its pixels', 'image/jpeg', (bytes) => {
    const nonsense = Buffer.from(bytes);
    for (let at = bytes.length >> 1; at < bytes.length - 400; at += 1) nonsense[at] = (at * 89) & 0x7f;
    return nonsense;
  }),
  changed('a JPEG that begins twice', 'image/jpeg', (bytes) => Buffer.concat([bytes.subarray(0, 2), bytes])),
  changed('a JPEG with two beginnings and one end', 'image/jpeg', (bytes) =>
    Buffer.concat([bytes.subarray(0, 200), bytes]),
  ),
  changed('a PNG behind a JPEG marker', 'image/png', (bytes) =>
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), bytes]),
  ),
  changed('zeros behind a PNG signature', 'image/png', (bytes) => Buffer.from(bytes).fill(0, 8)),
  damaged('a HEIC that calls itself an AVIF', async () => {
    const avif = Buffer.from(await drawAvif());
    for (const name of ['av01', 'av1C']) {
      for (let at = avif.indexOf(name); at >= 0; at = avif.indexOf(name, at))
        avif.write(name === 'av01' ? 'hvc1' : 'hvcC', at);
    }
    return avif;
  }),
];

async function drawAvif(): Promise<Buffer> {
  return sharp((await drawPicture({ width: 300, height: 200 })).bytes)
    .avif({ effort: 0 })
    .toBuffer();
}
