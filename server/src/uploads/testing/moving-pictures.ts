import sharp from 'sharp';
import { drawPicture } from '../../pictures/testing/draw-picture.ts';
import { insertPngChunk } from '../../pictures/testing/insert-png-chunk.ts';
import type { HostileUpload } from './hostile-upload.ts';

const animated = (name: string, make: HostileUpload['make']): HostileUpload => ({
  name,
  make,
  outcome: 'upload_animated',
});

/** Pictures of more than one frame. */
export const movingPictures: readonly HostileUpload[] = [
  animated('an animated PNG', async () =>
    insertPngChunk((await drawPicture()).bytes, 'acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
  ),
  animated('an animated PNG behind much else', async () => {
    const animation = insertPngChunk((await drawPicture()).bytes, 'acTL', Buffer.from([0, 0, 0, 9, 0, 0, 0, 0]));
    return Array.from({ length: 500 }).reduce<Buffer>(
      (file) => insertPngChunk(file, 'prVt', Buffer.alloc(9)),
      animation,
    );
  }),
  animated('an animated WebP', async () => {
    const frames = await Promise.all([drawPicture(), drawPicture({ finish: (pipeline) => pipeline.negate() })]);
    return sharp(
      frames.map(({ bytes }) => bytes),
      { join: { animated: true } },
    )
      .webp()
      .toBuffer();
  }),
  animated('an AVIF sequence', async () => {
    const avif = await sharp((await drawPicture()).bytes)
      .avif({ effort: 0 })
      .toBuffer();
    avif.write('avis', 8);
    return avif;
  }),
];
