import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { collageModel } from '../../src/engines/collage/collage-model.ts';
import { tileNames } from '../../src/engines/collage/style-tiles.ts';

const tiles = path.resolve(import.meta.dirname, '../../../widget/src/more/tiles');

describe('the small pictures the widget shows of the styles', () => {
  it('are those of the styles Collage offers, no more and no fewer', () => {
    const offered = new Set(collageModel.operations.flatMap(({ styles }) => styles));
    expect(tileNames.toSorted()).toEqual([...offered].toSorted());
  });

  it('are named by the widget in the order in which they were drawn', async () => {
    const source = await readFile(path.join(tiles, 'tile-names.ts'), 'utf8');
    expect([...source.matchAll(/^ {2}'(\w+)',$/gm)].map(([, name]) => name)).toEqual(tileNames);
  });

  it('lie side by side in one file that is not large', async () => {
    const file = await readFile(path.join(tiles, 'styles.webp'));
    const { width, height } = await sharp(file).metadata();
    expect([width, height]).toEqual([160 * tileNames.length, 120]);
    expect(file.length).toBeLessThanOrEqual(30_000);
  });
});
