import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';
import { readLayoutShifts } from './support/read-layout-shifts.ts';

/** Presses each key and tells which style has the focus after it. */
async function press(page: Page, ...keys: string[]): Promise<string[]> {
  const styles: string[] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    styles.push(await page.locator('option:focus').evaluate((option: HTMLOptionElement) => option.value));
  }
  return styles;
}

describe('the choices', () => {
  for (const [path, forward] of [
    ['', 'ArrowRight'],
    ['arabic.html', 'ArrowLeft'],
  ] as const) {
    journey(`show styles as pictures, and keys go about among them with ${forward}`, async ({ invite, vignette }) => {
      const visitor = await invite({ viewport: { width: 1280, height: 900 } });
      const { element, page } = await visitor.open(`${vignette.demo}/${path}`);
      const select = element.locator('select.style');
      await select.focus();
      await element.locator('option canvas').first().waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      const [first, second, third] = await press(page, forward, forward, forward);
      expect([first, second, third]).toEqual(['flat', 'watercolor', 'oil']);
      const [below, above] = await press(page, 'ArrowDown', 'ArrowUp');
      expect([below, above]).toEqual(['duotone', 'oil']);
      await page.keyboard.press('Escape');
      expect(await select.inputValue()).toBe('');
      await page.keyboard.press('Enter');
      await press(page, forward);
      await page.keyboard.press('Enter');
      expect(await select.inputValue()).toBe('flat');
      expect(visitor.errors).toEqual([]);
    });
  }

  journey('make as many pictures as the button says, at the price it says', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    const before = await generator.readCreditsLeft();
    await generator.openMore();
    await generator.element.getByRole('radio', { name: '3' }).check({ force: true });
    await generator.prompt.fill('a lighthouse at sunset');
    await generator.element.getByRole('button', { name: 'Make 3 pictures · 3 credits' }).click();
    await generator.untilCreditsLeft(before - 3);
    await generator.element.getByRole('button', { name: '3 more' }).waitFor();
    expect(visitor.errors).toEqual([]);
  });

  for (const width of [320, 619, 1280]) {
    journey(`move nothing when they arrive, ${width} pixels wide`, async ({ invite, vignette }) => {
      const visitor = await invite({ viewport: { width, height: 900 } });
      const generator = await visitor.open(`${vignette.demo}/`);
      await generator.makeButton.waitFor();
      await generator.element.getByTitle('More choices').waitFor();
      expect(await readLayoutShifts(generator.page)).toEqual([]);
    });
  }
});
