import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { demoPages } from '../demo-pages.ts';
import { journey } from './support/journey.ts';
import { readLayoutShifts } from './support/read-layout-shifts.ts';
import { runAxe } from './support/run-axe.ts';

const looks = [
  { width: 360, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
] as const;
/** Tall enough that whatever moves is in view, and that every widget is near. */
const height = 3600;

describe('every page of the site', () => {
  for (const { path } of demoPages) {
    for (const { width, colorScheme } of looks) {
      journey(
        `stands still, fits and is clean (${path}, ${width} wide, ${colorScheme})`,
        async ({ invite, vignette }) => {
          const viewport = { width, height };
          const { context } = await invite({ viewport, colorScheme, reducedMotion: 'reduce' });
          const page = await context.newPage();
          const said: string[] = [];
          page.on('console', (message) => said.push(message.text()));
          await page.goto(vignette.demo + path);
          await untilAppsCame(page);
          expect(await readLayoutShifts(page)).toEqual([]);
          expect(await readOverflow(page)).toBe(0);
          expect(await runAxe(page)).toEqual([]);
          expect(said).toEqual([]);
        },
      );
    }
  }
});

/** A popover's app comes when it is first opened. */
async function untilAppsCame(page: Page): Promise<void> {
  const buttons = page.locator('vignette-generator:not([popover])').locator('button[part~=button]');
  const count = await page.locator('vignette-generator:not([popover])').count();
  await buttons.nth(count - 1).waitFor({ state: 'attached' });
}

function readOverflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
