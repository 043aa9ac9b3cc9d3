import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openLook } from './open-look.ts';
import { openState } from './open-state.ts';
import { photograph } from './photograph.ts';
import { type StateName, states } from './states.ts';
import { type View, themes } from './view.ts';

/**
 * Puts pictures of every state side by side, on one sheet for each theme: `node test/look/sheet.ts [folder] [states]`, the
 * states joined by commas; `LOOK_WIDTHS` and `LOOK_LANG` for other widths and another language than the usual.
 */
const [folder = 'look', chosen] = process.argv.slice(2);
const { LOOK_LANG = 'en', LOOK_WIDTHS = '360,768' } = process.env;
const language = LOOK_LANG as View['language'];
const names = (chosen?.split(',') ?? Object.keys(states)) as StateName[];

const look = await openLook();
await mkdir(folder, { recursive: true });
for (const theme of themes) {
  const figures: string[] = [];
  for (const name of names) {
    for (const width of LOOK_WIDTHS.split(',').map(Number)) {
      figures.push(await renderFigure(name, { language, width, theme, page: theme === 'host' ? 'coloured' : 'plain' }));
    }
  }
  await writeSheet(look.browser, figures, join(folder, `sheet-${language}-${theme}.png`));
}
await look.close();

async function renderFigure(name: StateName, view: View): Promise<string> {
  const tab = await openState(look, name, view);
  const picture = (await photograph(tab)).toString('base64');
  await tab.context().close();
  return `<figure style="width:${view.width}px">
    <figcaption>${name} · ${view.width}</figcaption>
    <img src="data:image/png;base64,${picture}">
  </figure>`;
}

async function writeSheet(by: Browser, figures: readonly string[], path: string): Promise<void> {
  const tab = await by.newPage({ viewport: { width: 2400, height: 1000 } });
  await tab.setContent(`<style>
      body { display: flex; flex-wrap: wrap; align-items: start; gap: 24px; margin: 24px; background: #777; font: 16px sans-serif }
      figure { margin: 0 }
      figcaption { color: #fff }
    </style>${figures.join('')}`);
  await tab.screenshot({ path, fullPage: true });
  await tab.close();
}
