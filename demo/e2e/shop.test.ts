import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';

describe('the shop', () => {
  journey('has a blank mug from the start, and prints a finished picture onto it', async ({ invite, vignette }) => {
    const visitor = await invite({ viewport: { width: 1280, height: 900 } });
    const generator = await visitor.open(`${vignette.demo}/shop.html`);
    const { page } = generator;
    await page.getByRole('img', { name: 'An enamel mug, still blank.' }).waitFor();
    expect(await countPrinted(page)).toBe(0);

    await generator.make('a boat on a lake');
    await page.getByRole('img', { name: 'An enamel mug with your picture on it: a boat on a lake' }).waitFor();
    const printed = await countPrinted(page);
    expect(printed).toBeGreaterThan(0.1);
    expect(printed).toBeLessThan(0.5);
    expect(visitor.errors).toEqual([]);
  });

  journey('says that nothing is sold, before the press and after it', async ({ invite, vignette }) => {
    const visitor = await invite();
    const { page } = await visitor.open(`${vignette.demo}/shop.html`);
    await page.getByText('nothing is sold here, and no order is sent').waitFor();
    await page.getByRole('radio', { name: 'Rust' }).check({ force: true });
    await page.getByRole('button', { name: 'Put in basket' }).click();
    await page.getByRole('status').filter({ hasText: 'One rust mug for £18 would now lie' }).waitFor();
    await page.getByText('nothing is sold here: there is no basket').waitFor();
  });
});

/** How much of the mug's picture has print on it, as a share of all its pixels. */
function countPrinted(page: Page): Promise<number> {
  return page.locator('.mug canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, index) => index % 4 === 3 && value > 0).length / (data.length / 4);
  });
}
