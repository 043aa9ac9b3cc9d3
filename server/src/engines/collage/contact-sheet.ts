import { writeFile } from 'node:fs/promises';
import type { GenerationReport } from '@vignette/server/contract';
import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import { drawCaption } from './draw-caption.ts';
import { drawPicture } from './drawing/draw-picture.ts';
import { describeScene } from './language/describe-scene.ts';
import { isDrawable } from './language/is-drawable.ts';
import type { SceneDescription } from './scene-description.ts';
import { sheetPrompts } from './sheet-prompts.ts';

const columns = 10;
const tile = 300;
const caption = 26;
const frame = { width: 768, height: 768 };
const hasCommonFont = /^[\p{Script=Latin}\p{Script=Common}]*$/u;

/** Draws every sheet prompt into one PNG, and beside it a text file that says what came of each word. */
export async function drawContactSheet(outputPath: string): Promise<void> {
  const tiles: OverlayOptions[] = [];
  const log: string[] = [];
  for (const [index, prompt] of sheetPrompts.entries()) {
    const scene = describeScene({ prompt });
    const left = (index % columns) * tile;
    const top = Math.floor(index / columns) * (tile + caption);
    const { input, report } = await drawTile(scene, index);
    const shown = hasCommonFont.test(prompt) ? prompt : `${scene.language}: ${nameDrawn(report)}`;
    tiles.push(
      { input, left, top },
      { input: drawCaption(`${index + 1}  ${shown}`, tile - 6, caption), left, top: top + tile },
    );
    log.push(`${index + 1}. [${scene.language}] ${prompt}\n${describeReport(report)}\n`);
  }
  const background = '#ffffff';
  const height = Math.ceil(sheetPrompts.length / columns) * (tile + caption);
  await sharp({ create: { width: columns * tile, height, channels: 3, background } })
    .composite(tiles)
    .png()
    .toFile(outputPath);
  await writeFile(`${outputPath}.txt`, log.join('\n'));
}

async function drawTile(
  scene: SceneDescription,
  index: number,
): Promise<{ input: Buffer; report: GenerationReport | undefined }> {
  if (!isDrawable(scene)) return { input: await blankTile(), report: undefined };
  const { bytes, report } = await drawPicture(scene, frame, index + 1);
  const input = await sharp(bytes)
    .resize(tile - 6)
    .toBuffer();
  return { input, report };
}

function blankTile(): Promise<Buffer> {
  const size = tile - 6;
  return sharp({ create: { width: size, height: size, channels: 3, background: '#d8d8d8' } })
    .png()
    .toBuffer();
}

function describeReport(report: GenerationReport | undefined): string {
  if (!report) return '   no subject understood';
  return (['drawn', 'approximated', 'notUnderstood'] as const)
    .map((list) => `   ${list}: ${report[list].map(({ words, as }) => (as ? `${words} (${as})` : words)).join(', ')}`)
    .join('\n');
}

/** What stands in the picture, in plain English: what a machine without fonts for the prompt can still write. */
function nameDrawn(report: GenerationReport | undefined): string {
  return (report?.drawn ?? []).map(({ words, as }) => as ?? words).join(', ');
}
