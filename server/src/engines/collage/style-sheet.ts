import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import { collageModel } from './collage-model.ts';
import { drawCaption } from './draw-caption.ts';
import type { Frame } from './drawing/placing/layout.ts';
import { encodePhoto } from './restyling/encode-photo.ts';
import type { Photo } from './restyling/photo.ts';
import { readPhoto } from './restyling/read-photo.ts';
import { restyleNames } from './restyling/restyle-names.ts';
import { restylePhoto } from './restyling/restyle-photo.ts';

const strengths = [0, 0.3, 0.6, 1];
const tile = 480;
const gap = 6;
const caption = 26;
const seed = 1;

/** Draws a given picture in every style, as large as Collage would, at growing strength from left to right. */
export async function drawStyleSheet(photoPath: string, outputPath: string): Promise<void> {
  const photo = await readFollowed(await readFile(photoPath));
  const shown = fitInto(photo, tile);
  const [across, down] = [shown.width + gap, shown.height + caption];
  const tiles: OverlayOptions[] = [];
  for (const [row, style] of restyleNames.entries()) {
    for (const [column, strength] of strengths.entries()) {
      const { bytes } = await encodePhoto(restylePhoto(photo, style, strength, seed));
      const input = await sharp(bytes).resize(shown).flatten({ background: '#ffffff' }).png().toBuffer();
      const [left, top] = [column * across, row * down];
      tiles.push({ input, left, top });
      tiles.push({ input: drawCaption(`${style} ${strength}`, shown.width, caption), left, top: top + shown.height });
    }
  }
  const size = { width: strengths.length * across, height: restyleNames.length * down };
  await sharp({ create: { ...size, channels: 3, background: '#ffffff' } })
    .composite(tiles)
    .png()
    .toFile(outputPath);
}

async function readFollowed(bytes: Uint8Array): Promise<Photo> {
  const own = await readPhoto(bytes);
  const size = collageModel.operations.find(({ name }) => name === 'restyle')?.size;
  return readPhoto(bytes, fitInto(own, size?.kind === 'followed' ? size.maxSide : tile));
}

function fitInto({ width, height }: Frame, side: number): Frame {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
