import type { Page } from 'playwright-core';
import { findFaults, findPlaceFaults } from './find-faults.ts';
import { findForcedColorFaults } from './find-forced-color-faults.ts';
import type { Look } from './open-look.ts';
import { openState } from './open-state.ts';
import type { probe } from './probe/probe.ts';
import type { StateName } from './states.ts';
import { type View, dresses, widths } from './view.ts';

declare const window: Window & { probe: typeof probe };

/** Where words and colours are looked at as well; they do not depend on every width. */
const thorough = [320, 1440];

/** What can be said against a state in a language: at every width, in every theme, without motion and with forced colours. */
export async function inspectState(look: Look, state: StateName, language: View['language']): Promise<string[]> {
  const found: string[] = [];
  for (const dress of dresses) {
    const tab = await openState(look, state, { language, width: widths[0], ...dress });
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.evaluate(() => window.probe.settle());
      const faults = thorough.includes(width) ? await findFaults(tab, language) : await findPlaceFaults(tab, language);
      found.push(...faults.map((fault) => `${width} px, ${dress.theme} on ${dress.page}: ${fault}`));
    }
    await tab.context().close();
  }
  const view: View = { language, width: 360, theme: 'light' };
  const [moving, hidden] = [await findMotion(look, state, view), await findForcedColorFaults(look, state, view)];
  return [...found, ...moving, ...hidden];
}

async function findMotion(look: Look, state: StateName, view: View): Promise<string[]> {
  const tab: Page = await openState(look, state, view, { reducedMotion: 'reduce' });
  const seen = await tab.evaluate(() => window.probe.motion.seen);
  await tab.context().close();
  return seen;
}
