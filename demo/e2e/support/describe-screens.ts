import type { Page } from 'playwright-core';
import type { Visitor } from './journey.ts';

/** What every open page of these visitors shows and complains of, for whoever wonders why a journey failed. */
export async function describeScreens(visitors: Visitor[]): Promise<string> {
  const pages = visitors.flatMap(({ context }) => context.pages());
  const screens = await Promise.all(pages.map(describeScreen));
  return [...screens, ...visitors.flatMap(({ errors }) => errors)].join('\n\n');
}

async function describeScreen(page: Page): Promise<string> {
  const isOurs = (await page.locator('vignette-generator').count()) === 0;
  const snapshot = await page
    .locator(isOurs ? 'body' : 'vignette-generator')
    .first()
    .ariaSnapshot({ timeout: 1000 });
  return `${page.url()}\n${snapshot}`;
}
