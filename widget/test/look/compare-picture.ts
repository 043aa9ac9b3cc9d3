import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** How unlike two pixels are before they count, from 0 to 1. Smoothed edges, which another build draws otherwise, do not. */
const threshold = 0.035;
/** So many may count before a picture does: two rows of a button are more. */
const mostPixels = 100;

const baselines = join(import.meta.dirname, 'baselines');
const differences = join(import.meta.dirname, 'differences');

interface Raster {
  data: Buffer;
  width: number;
  height: number;
}

/** What sets a picture apart from its baseline, in a sentence; nothing where it looks the same. */
export async function comparePicture(name: string, taken: Buffer, folder = baselines): Promise<string | undefined> {
  const kept = await readFile(join(folder, `${name}.webp`)).catch(() => undefined);
  if (!kept) return `${name} has no baseline; node test/look/update-baselines.ts makes one`;
  const [before, after] = [await readRaster(kept), await readRaster(taken)];
  if (before.width !== after.width || before.height !== after.height) {
    const path = await keep(`${name}.png`, taken);
    return `it is ${after.width} by ${after.height} px and was ${before.width} by ${before.height}: see ${path}`;
  }
  const marked = Buffer.alloc(after.data.length);
  const pixels = pixelmatch(before.data, after.data, marked, after.width, after.height, { threshold });
  if (pixels <= mostPixels) return undefined;
  const path = await keep(`${name}.png`, taken);
  const { width, height } = after;
  const difference = await sharp(marked, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return `${pixels} pixels are unlike the baseline: see ${path} and ${await keep(`${name}-difference.png`, difference)}`;
}

async function readRaster(file: Buffer): Promise<Raster> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

async function keep(file: string, bytes: Buffer): Promise<string> {
  await mkdir(differences, { recursive: true });
  await writeFile(join(differences, file), bytes);
  return `widget/test/look/differences/${file}`;
}
