import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { styleNames } from '../scene-description.ts';
import { createTestScene, createTestSubject } from '../testing-scene.ts';
import { drawPicture } from './draw-picture.ts';

const frame = { width: 256, height: 192 };
const scene = createTestScene({
  setting: 'lake',
  settingColor: '#2f7de1',
  subjects: [createTestSubject(1, 'fox'), createTestSubject(2, 'full-moon')],
});

describe('drawPicture', () => {
  it.each(styleNames)('draws the same bytes twice in %s', async (style) => {
    const [first, second] = [
      await drawPicture({ ...scene, style }, frame, 9),
      await drawPicture({ ...scene, style }, frame, 9),
    ];
    expect(hash(first.bytes)).toBe(hash(second.bytes));
    const { format, width, height } = await sharp(first.bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...frame });
  });

  it('draws the same bytes in another process', async () => {
    const script = `
      import { createHash } from 'node:crypto';
      const { drawPicture } = await import(${JSON.stringify(new URL('./draw-picture.ts', import.meta.url).href)});
      const { bytes } = await drawPicture(${JSON.stringify(scene)}, ${JSON.stringify(frame)}, 9);
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
    const { bytes } = await drawPicture(scene, frame, 9);
    expect(stdout).toBe(hash(bytes));
  });

  it('shows a named lake in its colour at night', async () => {
    const { bytes } = await drawPicture({ ...scene, time: 'night' }, frame, 9);
    const water = { left: 100, top: 118, width: 60, height: 20 };
    const { channels } = await sharp(bytes).extract(water).stats();
    const [red = 0, green = 0, blue = 0] = channels.map(({ mean }) => mean);
    expect(blue).toBeGreaterThan(red * 1.5);
    expect(blue).toBeGreaterThan(green * 1.2);
  });

  it('tells each step', async () => {
    const steps: string[] = [];
    await drawPicture(scene, frame, 1, (step) => steps.push(step));
    expect(steps).toEqual(['composing', 'painting', 'encoding']);
  });
});

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
