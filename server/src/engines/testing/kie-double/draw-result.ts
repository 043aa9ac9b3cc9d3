import sharp from 'sharp';
import { drawPaperCut } from './draw-paper-cut.ts';
import type { KieDoubleState, KieDoubleTask } from './kie-double-state.ts';

const names = {
  size: ['image_size', 'aspect_ratio'],
  factor: ['upscale_factor', 'scale'],
} as const;

/** One picture of a task: enlarged, cut from paper, or cut from paper around the picture it starts from. */
export async function drawResult(state: KieDoubleState, { input }: KieDoubleTask, index: number): Promise<Buffer> {
  const [reference] = findReferences(state, input);
  const factor = Number(find(input, names.factor));
  if (reference && factor > 0) return enlarge(reference, factor);
  const { width, height } = chooseSize(state, find(input, names.size));
  const words = typeof input['prompt'] === 'string' ? input['prompt'] : '';
  return drawPaperCut({ words, index, width, height, picture: reference });
}

/** Whichever field they are in: it differs from model to model. */
function findReferences({ uploads }: KieDoubleState, input: KieDoubleTask['input']): Buffer[] {
  return Object.values(input)
    .flat()
    .flatMap((value) => (typeof value === 'string' ? (uploads.get(value) ?? []) : []));
}

function find(input: KieDoubleTask['input'], fields: readonly string[]): unknown {
  return fields.map((field) => input[field]).find((value) => value !== undefined);
}

async function enlarge(picture: Buffer, factor: number): Promise<Buffer> {
  const { width } = await sharp(picture).metadata();
  return sharp(picture)
    .resize({ width: Math.round(width * factor) })
    .png()
    .toBuffer();
}

/** As many pixels as a square has, in steps of 32 a side, as such models make them. */
function chooseSize({ side }: KieDoubleState, ratio: unknown): { width: number; height: number } {
  const [across, down] = String(ratio).split(':').map(Number);
  if (!across || !down) return { width: side, height: side };
  const root = Math.sqrt(across / down);
  return { width: round(side * root), height: round(side / root) };
}

function round(length: number): number {
  return Math.max(1, Math.floor(length / 32)) * 32;
}
