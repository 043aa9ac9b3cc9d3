import sharp from 'sharp';
import { createRandom } from './create-random.ts';
import { drawCaption } from './draw-caption.ts';
import { type Canvas, drawLandscape } from './draw-landscape.ts';

export interface PictureOrder extends Canvas {
  prompt: string;
  /** The same seed paints the same picture. */
  seed: string;
  /** What an edit starts from. */
  source?: Buffer | undefined;
  /** Transparent where the source may change. */
  mask?: Buffer | undefined;
}

/** A PNG worth looking at: a landscape, or the given picture in another light, with the prompt's words at its foot. */
export async function paintPicture(order: PictureOrder): Promise<Buffer> {
  const ground = order.source
    ? await changePicture(order, order.source)
    : Buffer.from(drawLandscape(order, order.seed));
  const caption = drawCaption(order, order.prompt, order.source ? 'band' : 'shade');
  return sharp(ground)
    .composite([{ input: Buffer.from(caption) }])
    .png()
    .toBuffer();
}

/** Where there is a mask, a landscape shows through its hole; where not, the light changes and a frame goes round. */
async function changePicture(order: PictureOrder, source: Buffer): Promise<Buffer> {
  const { width, height, mask } = order;
  const picture = sharp(source).autoOrient().resize(width, height).removeAlpha();
  const overlay = mask ? await cutLandscape(order, mask) : Buffer.from(drawLight(order));
  return picture
    .composite([{ input: overlay }])
    .png()
    .toBuffer();
}

async function cutLandscape(order: PictureOrder, mask: Buffer): Promise<Buffer> {
  const stencil = await sharp(mask).resize(order.width, order.height).png().toBuffer();
  return sharp(Buffer.from(drawLandscape(order, order.seed)))
    .composite([{ input: stencil, blend: 'dest-out' }])
    .png()
    .toBuffer();
}

function drawLight({ width, height, seed }: PictureOrder): string {
  const hue = Math.floor(createRandom(seed)() * 360);
  const border = Math.round(Math.min(width, height) * 0.03);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="hsl(${hue} 80% 60%)" stop-opacity="0.42"/>
<stop offset="1" stop-color="hsl(${(hue + 70) % 360} 80% 45%)" stop-opacity="0.42"/></linearGradient>
<rect width="100%" height="100%" fill="url(#light)"/>
<rect x="${border / 2}" y="${border / 2}" width="${width - border}" height="${height - border}" fill="none" stroke="#fffaf0" stroke-width="${border}"/></svg>`;
}
