import { describe, expect } from 'vitest';
import { Generator } from './support/generator.ts';
import { journey } from './support/journey.ts';

describe('the letter', () => {
  journey('has its widget behind the widget’s own button', async ({ invite, vignette }) => {
    const visitor = await invite();
    const page = await visitor.context.newPage();
    await page.goto(`${vignette.demo}/modes.html`);
    const generator = new Generator(page, page.locator('vignette-generator[mode=button]'));
    expect(await generator.prompt.isVisible()).toBe(false);
    await generator.element.getByRole('button').first().click();
    await generator.make('a cat on a chair');
    await page
      .getByRole('img', { name: 'The picture above the letter: a cat on a chair' })
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await generator.prompt.waitFor({ state: 'hidden' });
    expect(visitor.errors).toEqual([]);
  });

  journey(
    'opens the popover from a button of its own, and puts the picture on the stamp',
    async ({ invite, vignette }) => {
      const visitor = await invite();
      const page = await visitor.context.newPage();
      await page.goto(`${vignette.demo}/modes.html`);
      const generator = new Generator(page, page.locator('vignette-generator[popover]'));
      expect(await generator.element.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Draw a stamp' }).click();
      await generator.make('a bird');
      await page.getByRole('img', { name: 'The stamp: a bird' }).waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
      await generator.element.waitFor({ state: 'hidden' });
      expect(visitor.errors).toEqual([]);
    },
  );
});
