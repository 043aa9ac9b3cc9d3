import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { createRenditions } from '../../src/pictures/create-renditions.ts';
import type { Bench } from './bench.ts';
import { drawPictures } from './draw-pictures.ts';
import { judgeAtMost } from './judge.ts';
import { units } from './units.ts';

const rounds = 6;

/** Processor time of our pipeline and of separate calls that make the very same set, one after the other, in turn. */
export const renditions: Bench = {
  name: 'renditions',
  async run() {
    const pictures = await drawPictures();
    let ours = 0;
    let separate = 0;
    for (let round = 0; round < rounds; round++) {
      for (const picture of pictures) {
        const oursFirst = round % 2 === 0;
        if (oursFirst) ours += await measure(() => createRenditions(picture));
        separate += await measure(() => createSeparately(picture));
        if (!oursFirst) ours += await measure(() => createRenditions(picture));
      }
    }
    const what = `renditions: processor time against separate sharp calls (${rounds * pictures.length} pairs)`;
    const each = ours / (rounds * pictures.length);
    return [
      judgeAtMost({ what, value: ours / separate, limit: 0.85, show: units.ratio }),
      { what: 'a picture of 1024 × 1024: all renditions, processor time', figure: units.milliseconds(each / 1000) },
    ];
  },
};

/** In microseconds; the encoders' threads are part of this process. */
async function measure(run: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

/** The same sizes, formats, qualities and effort, each from the bytes. */
async function createSeparately(bytes: Uint8Array): Promise<void> {
  for (const [size, quality] of [
    [1024, 82],
    [512, 75],
    [256, 75],
  ] as const) {
    await sharp(bytes).autoOrient().resize(size, size, { fit: 'inside' }).webp({ quality, effort: 2 }).toBuffer();
  }
  const small = sharp(bytes).autoOrient().resize(100, 100, { fit: 'inside' }).ensureAlpha().raw();
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  rgbaToThumbHash(info.width, info.height, data);
}
