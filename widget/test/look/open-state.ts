import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type StateName, states } from './states.ts';
import type { View } from './view.ts';
import type { probe } from './probe/probe.ts';

declare const window: Window & { probe: typeof probe };

/** The moment at which every page is looked at. */
const now = new Date('2026-03-04T09:30:00Z');

/** Brings a page of its own into a state and waits until nothing there changes any more. Close its context afterwards. */
export async function openState(
  { browser, origin }: { browser: Browser; origin: string },
  state: StateName,
  { language, width, theme, page = 'plain' }: View,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    viewport: { width, height: 900 },
    timezoneId: 'UTC',
    ...options,
  });
  const tab = await context.newPage();
  await tab.clock.setFixedTime(now);
  await tab.goto(`${origin}/${language}/${theme}/${page}/`);
  await states[state](tab);
  await tab.evaluate((mayMove) => window.probe.settle({ mayMove }), options.reducedMotion === 'reduce');
  return tab;
}
