import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { createClosingStack } from '../../src/app/closing-stack.ts';
import type { ClosingStack } from '../../src/app/closing-stack.ts';
import { ensureBrowser } from '../setup/find-browser.ts';
import { createPlace } from '../support/create-place.ts';
import { runVignette } from '../support/run-vignette.ts';
import type { SpawnedVignette } from '../support/spawn-vignette.ts';
import type { Bench } from './bench.ts';
import { measurePressToPaint } from './measure-press-to-paint.ts';
import { measureVisit } from './measure-visit.ts';

export interface EmbedPlace {
  browser: Browser;
  vignette: SpawnedVignette;
}

/** What a page pays for the widget, on the demo's pages in a real browser. */
export const embed: Bench = {
  name: 'embed',
  async run() {
    const stack = createClosingStack();
    try {
      const place = await openEmbedPlace(stack);
      const rows = await measureVisit(place);
      return [...rows, ...(await measurePressToPaint(place))];
    } finally {
      await stack.close();
    }
  },
};

async function openEmbedPlace(stack: ClosingStack): Promise<EmbedPlace> {
  const place = await createPlace();
  stack.add(() => place.remove());
  const vignette = await runVignette(place);
  stack.add(() => vignette.stop());
  // The browser's own sandbox does not work for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args });
  stack.add(() => browser.close());
  return { browser, vignette };
}
