import { tileNames } from './tile-names.ts';

/** Of one small picture: twice as dense as it is shown. */
const tileSize = { width: 160, height: 120 };

/** For no style in particular: a strip of each of these. */
const assorted = ['watercolor', 'halftone', 'duotone', 'lowpoly'];

/** The picture of a style; for one newer than this file its first letter. */
export function drawTile(canvas: HTMLCanvasElement, { value, text }: HTMLOptionElement, tiles: ImageBitmap): void {
  const { width, height } = Object.assign(canvas, tileSize);
  const context = canvas.getContext('2d');
  const strips = value ? [value] : assorted;
  for (const [index, name] of strips.entries()) {
    const column = tileNames.indexOf(name);
    const share = width / strips.length;
    const left = index * share;
    if (column >= 0) context?.drawImage(tiles, column * width + left, 0, share, height, left, 0, share, height);
    else drawLetter(context, text);
  }
}

function drawLetter(context: CanvasRenderingContext2D | null, [letter = '']: string): void {
  if (!context) return;
  context.font = '56px serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  // Seen on light and on dark; the word itself stands below.
  context.fillStyle = '#8a8075';
  context.fillText(letter.toUpperCase(), tileSize.width / 2, tileSize.height / 2);
}
