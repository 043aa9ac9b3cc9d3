import path from 'node:path';
import type { Browser } from 'playwright-core';
import { createClosingStack } from '../../src/app/closing-stack.ts';
import type { ClosingStack } from '../../src/app/closing-stack.ts';
import { buildWidget } from '../setup/build-widget.ts';
import { createPlace } from '../support/create-place.ts';
import { runVignette } from '../support/run-vignette.ts';
import type { SpawnedVignette } from '../support/spawn-vignette.ts';
import type { Bench } from './bench.ts';
import { launchBrowser } from './launch-browser.ts';
import { measureEarlyPress } from './measure-early-press.ts';
import { measurePressToPaint } from './measure-press-to-paint.ts';
import { measureVisit } from './measure-visit.ts';
import { compareWithPeers } from './peers/compare-with-peers.ts';

const widgetFolder = path.resolve(import.meta.dirname, '../../../widget/dist');

export interface EmbedPlace {
  browser: Browser;
  vignette: SpawnedVignette;
}

/** What a page pays for the widget: beside those of others on a small page, and on the demo's pages. */
export const embed: Bench = {
  name: 'embed',
  async run() {
    const stack = createClosingStack();
    try {
      await buildWidget();
      // First, while nothing else runs here.
      const lines = await compareWithPeers(widgetFolder);
      const place = await openEmbedPlace(stack);
      lines.push(...(await measureVisit(place)));
      lines.push(await measureEarlyPress(place));
      lines.push(...(await measurePressToPaint(place)));
      return lines;
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
  const browser = await launchBrowser();
  stack.add(() => browser.close());
  return { browser, vignette };
}
