import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import { drawPicture } from './drawing/draw-picture.ts';
import type { Frame } from './drawing/placing/layout.ts';
import { describeScene } from './language/describe-scene.ts';
import { encodePhoto } from './restyling/encode-photo.ts';
import { readPhoto } from './restyling/read-photo.ts';
import { type RestyleName, restyleNames } from './restyling/restyle-names.ts';
import { restylePhoto } from './restyling/restyle-photo.ts';
import { type StyleName, styleNames } from './scene-description.ts';

const prompt = 'a lighthouse at sunset';
const seed = 1;
/** Of one tile: twice as dense as it is shown. */
const tile: Frame = { width: 160, height: 120 };

/** Every style Collage has for pictures made of words or of pictures, in the order of the tiles. */
export const tileNames: readonly (StyleName | RestyleName)[] = [...new Set([...styleNames, ...restyleNames])];

/** Draws the same scene in every style, each as small as it will be shown, side by side into one WebP file. */
export async function drawStyleTiles(outputPath: string): Promise<void> {
  const tiles: OverlayOptions[] = [];
  for (const [index, name] of tileNames.entries())
    tiles.push({ input: await drawTile(name), left: index * tile.width, top: 0 });
  await sharp({
    create: { width: tileNames.length * tile.width, height: tile.height, channels: 3, background: '#fff' },
  })
    .composite(tiles)
    .webp({ preset: 'drawing', quality: 45, effort: 6, smartSubsample: true })
    .toFile(outputPath);
}

async function drawTile(name: StyleName | RestyleName): Promise<Buffer> {
  const style = styleNames.find((known) => known === name);
  const scene = describeScene({ prompt, style: style ?? 'flat' });
  const { bytes } = await drawPicture(scene, frameOf(name), seed);
  const drawn = style ? bytes : await restyle(bytes, name as RestyleName);
  return sharp(drawn)
    .resize({ ...tile, kernel: 'nearest' })
    .png()
    .toBuffer();
}

/** For the styles that only a given picture can take. */
async function restyle(bytes: Uint8Array, style: RestyleName): Promise<Uint8Array> {
  return (await encodePhoto(restylePhoto(await readPhoto(bytes), style, 1, seed))).bytes;
}

/** Pixels as small as a tile's would not be seen as any. */
function frameOf(name: StyleName | RestyleName): Frame {
  return name === 'pixel' ? { width: tile.width / 2, height: tile.height / 2 } : tile;
}
