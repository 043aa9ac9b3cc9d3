import sharp from 'sharp';
import { hashText } from '../../collage/drawing/hash-text.ts';
import { createRandom, type Random } from '../../collage/drawing/random.ts';
import { paperShapes } from './paper-shapes.ts';

export interface PaperCut {
  words: string;
  /** Which of several pictures of the same words. */
  index: number;
  width: number;
  height: number;
  /** Lies in the middle, where there is one. */
  picture?: Buffer | undefined;
}

const palettes = [
  ['#f4e9d8', '#e4572e', '#29335c', '#f3a712', '#a8c686', '#669bbc'],
  ['#fdf0d5', '#c1121f', '#003049', '#669bbc', '#f4a261', '#2a9d8f'],
  ['#f7f3e9', '#ff6b6b', '#1a535c', '#4ecdc4', '#ffe66d', '#6a4c93'],
  ['#fff8e7', '#ef476f', '#073b4c', '#ffd166', '#06d6a0', '#118ab2'],
] as const;

type Palette = (typeof palettes)[number];

/** Bold shapes cut from coloured paper, the same for the same words, which stand small at the bottom. */
export async function drawPaperCut(cut: PaperCut): Promise<Buffer> {
  const random = createRandom(hashText(cut.words) + cut.index);
  const palette = random.pick(palettes);
  const svg = Buffer.from(drawSheet(cut, random, palette));
  const sheet = sharp(svg);
  if (cut.picture) sheet.composite([{ input: await mount(cut, cut.picture), gravity: 'centre' }]);
  return sheet.png().toBuffer();
}

/** Four tiles along the shorter side; the last row gives way to the words. */
function drawSheet({ words, width, height }: PaperCut, random: Random, palette: Palette): string {
  const tile = Math.min(width, height) / 4;
  const columns = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const places = Array.from({ length: columns * rows }, (_, place) => ({
    x: (place % columns) * tile,
    y: Math.floor(place / columns) * tile,
  }));
  const tiles = places.map((place) => drawTile(random, palette, { ...place, size: tile }));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs><filter id="lift" x="-20%" y="-20%" width="140%" height="140%">
      <feDropShadow dx="0" dy="${tile / 50}" stdDeviation="${tile / 40}" flood-opacity="0.35"/></filter></defs>
    ${tiles.map(({ ground }) => ground).join('')}
    <g filter="url(#lift)">${tiles.map(({ shape }) => shape).join('')}</g>
    <g filter="url(#lift)">${drawLargeDisc(random, palette, { columns, rows, tile })}</g>
    ${drawWords(words, palette, { width, height })}</svg>`;
}

function drawTile(random: Random, palette: Palette, { x, y, size }: { x: number; y: number; size: number }) {
  const color = random.pick(palette);
  const others = palette.filter((other) => other !== color);
  const shape = random.pick(paperShapes)(random.pick(others));
  const turn = random.integer(0, 3) * 90;
  return {
    ground: `<rect x="${x}" y="${y}" width="${size + 1}" height="${size + 1}" fill="${color}"/>`,
    shape: `<g transform="translate(${x} ${y}) scale(${size / 100}) rotate(${turn} 50 50)">${shape}</g>`,
  };
}

function drawLargeDisc(
  random: Random,
  [paper, ...colors]: Palette,
  { columns, rows, tile }: { columns: number; rows: number; tile: number },
): string {
  const x = random.integer(1, columns - 1) * tile;
  const y = random.integer(1, Math.max(1, rows - 2)) * tile;
  const rings = [0.95, 0.62, 0.3].map((radius, ring) => {
    const fill = ring === 1 ? paper : random.pick(colors);
    return `<circle cx="${x}" cy="${y}" r="${radius * tile}" fill="${fill}"/>`;
  });
  return rings.join('');
}

function drawWords(words: string, [paper, , ink]: Palette, { width, height }: { width: number; height: number }) {
  const size = Math.min(width, height) / 40;
  const most = Math.floor(width / (size * 0.62)) - 4;
  const line = words.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  const shown = line.length > most ? `${line.slice(0, most - 1)}…` : line;
  if (shown === '') return '';
  const text = shown.replaceAll(/[&<>]/g, (character) => `&#${character.codePointAt(0)};`);
  return `<rect y="${height - size * 2.6}" width="${width}" height="${size * 2.6}" fill="${paper}"/>
    <text x="${width / 2}" y="${height - size * 0.95}" font-size="${size}" font-family="sans-serif" fill="${ink}"
      text-anchor="middle">${text}</text>`;
}

/** Leaves a frame of paper around it. */
function mount({ width, height }: PaperCut, picture: Buffer): Promise<Buffer> {
  const size = { width: Math.round(width * 0.72), height: Math.round(height * 0.72) };
  return sharp(picture)
    .resize({ ...size, fit: 'cover' })
    .png()
    .toBuffer();
}
