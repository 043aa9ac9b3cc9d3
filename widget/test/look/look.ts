import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openLook } from './open-look.ts';
import { openState } from './open-state.ts';
import { photograph } from './photograph.ts';
import { type StateName, states } from './states.ts';
import type { View } from './view.ts';

/**
 * Photographs every state of the built widget at several widths, light and dark: `node test/look/look.ts [folder] [state]`,
 * with `LOOK_WIDTHS` and `LOOK_LANG` for others than the usual.
 */
const [folder = 'look', only] = process.argv.slice(2);
const { LOOK_LANG = 'en', LOOK_WIDTHS = '320,360,768,1440' } = process.env;
const names = Object.keys(states).filter((name) => !only || name === only) as StateName[];

const look = await openLook();
await mkdir(folder, { recursive: true });
for (const theme of ['light', 'dark'] as const) {
  for (const width of LOOK_WIDTHS.split(',').map(Number)) {
    for (const name of names) {
      const tab = await openState(look, name, {
        language: LOOK_LANG as View['language'],
        width,
        theme,
      });
      await photograph(tab, join(folder, `${name}-${width}-${theme}.png`));
      await tab.context().close();
    }
  }
}
await look.close();
