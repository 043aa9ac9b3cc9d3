import type { Page } from 'playwright-core';
import { type Focus, readFocus } from './read-focus.ts';

const mostSteps = 20;

/** Presses Tab until something of this name has the focus; answers all that had it on the way, the last one included. */
export async function tabTo(page: Page, name: string): Promise<Focus[]> {
  const way: Focus[] = [];
  while (way.at(-1)?.name !== name) {
    if (way.length === mostSteps) throw new Error(`Tab never reached “${name}”, but ${listNames(way)}`);
    await page.keyboard.press('Tab');
    way.push(await readFocus(page));
  }
  return way;
}

function listNames(way: Focus[]): string {
  return way.map(({ name }) => name).join(', ');
}
