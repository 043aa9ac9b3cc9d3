import type { Page } from 'playwright-core';
import type { Look } from './open-look.ts';
import type { Card } from './probe/read-card.ts';
import type { probe } from './probe/probe.ts';
import { type View, widths } from './view.ts';

declare const window: Window & { probe: typeof probe };

/** What may be on offer, as the address says it: one model, none, nobody knows yet, several. */
export const offers = ['', '?models=none', '?models=held', '?models=painter,styling'];

/** What moves when the app takes over, by the width of the window; `models` is the address's word on what is on offer. */
export async function findHandOverFaults(look: Look, language: View['language'], models: string): Promise<string[]> {
  const context = await look.browser.newContext();
  const tab = await context.newPage();
  const { promise: mayLoad, resolve: load } = Promise.withResolvers<void>();
  await tab.route('**/app-*', async (route) => {
    await mayLoad;
    await route.continue();
  });
  await tab.goto(`${look.origin}/${language}/light/plain/${models}`, { waitUntil: 'domcontentloaded' });
  const before = await readCards(tab);
  load();
  await tab.getByRole('textbox').hover();
  await tab.locator('button.make').waitFor();
  await tab.locator('button[aria-controls=further], .row').first().waitFor();
  const after = await readCards(tab);
  await context.close();
  return widths.flatMap((width, index) => compare(before[index]!, after[index]!, `at ${width} px`));
}

async function readCards(tab: Page): Promise<Card[]> {
  const cards: Card[] = [];
  for (const width of widths) {
    await tab.setViewportSize({ width, height: 900 });
    await tab.evaluate(() => window.probe.settle());
    cards.push(await tab.evaluate(() => window.probe.readCard()));
  }
  return cards;
}

function compare(before: Card, after: Card, where: string): string[] {
  const grown = after.height - before.height;
  const moved = (['x', 'y', 'width'] as const).filter((one) => Math.abs(after.field[one] - before.field[one]) > 1);
  return [
    ...(Math.abs(grown) > 0.5 ? [`${where} the card grows by ${grown} px`] : []),
    ...moved.map((one) => `${where} the field's ${one} goes from ${before.field[one]} to ${after.field[one]}`),
  ];
}
