import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { comparePicture } from './compare-picture.ts';
import { listCases } from './list-cases.ts';
import { openLook } from './open-look.ts';
import { openState } from './open-state.ts';
import { photograph } from './photograph.ts';

/**
 * Renews the baselines of the states that look another way than before: `node test/look/update-baselines.ts`, after the
 * widget was built. Those that look the same stay as they are, to the byte.
 */
const folder = join(import.meta.dirname, 'baselines');
const cases = listCases();
const look = await openLook();
await mkdir(folder, { recursive: true });
for (const view of cases) {
  const tab = await openState(look, view.state, view);
  const picture = await photograph(tab);
  await tab.context().close();
  if (!(await comparePicture(view.name, picture))) continue;
  await sharp(picture)
    .webp({ lossless: true, effort: 6 })
    .toFile(join(folder, `${view.name}.webp`));
  console.log(view.name);
}
const names = new Set(cases.map(({ name }) => `${name}.webp`));
for (const file of await readdir(folder)) if (!names.has(file)) await rm(join(folder, file));
await look.close();
