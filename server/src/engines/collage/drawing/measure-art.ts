import sharp from 'sharp';
import { profileColumns } from './art.ts';
import type { ArtRow } from './art-row.ts';
import { findEye } from './find-eye.ts';
import { toHex, toOklab } from './oklab.ts';

const pixelsPerUnit = 4;

/** Where the largest area is not what people mean by the thing's colour. */
const namedColors: Readonly<Record<string, string>> = {
  bicycle: '#f92f60',
  penguin: '#533566',
  'own:knight': '#c8392f',
};

interface Raster {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Draws one icon and measures what placing, dressing and recolouring it will need. */
export async function measureArt(drawing: {
  name: string;
  width: number;
  height: number;
  body: string;
}): Promise<ArtRow> {
  const raster = await rasterise(drawing);
  const columns = topOfEachColumn(raster);
  const box = boundingBox(raster);
  const eye = findEye(raster.data, raster.width, raster.height);
  return {
    name: drawing.name,
    size: [drawing.width, drawing.height],
    box: box.map((pixels) => tenth(pixels / pixelsPerUnit)) as ArtRow['box'],
    mainColor: namedColors[drawing.name] ?? mostCommonColor(raster),
    baseColor: colorAt(raster, Math.round((box[0] + box[2]) / 2), box[3] - 6),
    profile: Array.from({ length: profileColumns }, (_, column) => profileAt(columns, column)),
    ...(eye && { eye: [tenth(eye.x / pixelsPerUnit), tenth(eye.y / pixelsPerUnit)] as [number, number] }),
    flatness: flatness(raster, box),
    body: drawing.body,
  };
}

async function rasterise({ width, height, body }: { width: number; height: number; body: string }): Promise<Raster> {
  const [w, h] = [Math.round(width * pixelsPerUnit), Math.round(height * pixelsPerUnit)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${width} ${height}">${body}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

function isPainted(raster: Raster, x: number, y: number): boolean {
  return (raster.data[(y * raster.width + x) * 4 + 3] ?? 0) > 128;
}

function boundingBox(raster: Raster): [number, number, number, number] {
  let [left, top, right, bottom] = [raster.width, raster.height, 0, 0];
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < raster.width; x++) {
      if (!isPainted(raster, x, y)) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  return [left, top, right, bottom];
}

function topOfEachColumn(raster: Raster): number[] {
  return Array.from({ length: raster.width }, (_, x) => {
    for (let y = 0; y < raster.height; y++) if (isPainted(raster, x, y)) return y;
    return raster.height;
  });
}

function profileAt(columns: number[], column: number): number {
  const from = Math.floor((column * columns.length) / profileColumns);
  const to = Math.max(from + 1, Math.floor(((column + 1) * columns.length) / profileColumns));
  return tenth(Math.min(...columns.slice(from, to)) / pixelsPerUnit);
}

function mostCommonColor(raster: Raster): string {
  const counts = new Map<string, number>();
  for (let y = 0; y < raster.height; y += 2) {
    for (let x = 0; x < raster.width; x += 2) {
      if (!isPainted(raster, x, y)) continue;
      const color = colorAt(raster, x, y);
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [commonest = '#888888', most = 0] = sorted[0] ?? [];
  if (!isNeutralDark(commonest)) return commonest;
  return sorted.find(([color, count]) => count > most * 0.25 && !isNeutralDark(color))?.[0] ?? commonest;
}

/** Tyres, outlines, manes: not what a drawing's colour is named after. */
function isNeutralDark(color: string): boolean {
  const [lightness, a, b] = toOklab(color);
  return lightness < 0.42 && Math.hypot(a, b) < 0.09;
}

function colorAt(raster: Raster, x: number, y: number): string {
  const offset = (y * raster.width + x) * 4;
  return toHex([raster.data[offset] ?? 0, raster.data[offset + 1] ?? 0, raster.data[offset + 2] ?? 0]);
}

function flatness(raster: Raster, [left, , right, bottom]: [number, number, number, number]): number {
  let painted = 0;
  for (let x = left; x < right; x++) if (isPainted(raster, x, bottom - 3)) painted++;
  return tenth(painted / Math.max(1, right - left));
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
