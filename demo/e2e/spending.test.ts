import { describe, expect } from 'vitest';
import { countGenerations } from './support/count-generations.ts';
import { createSite } from './support/create-site.ts';
import { journey } from './support/journey.ts';
import { runAxe } from './support/run-axe.ts';

describe('what a press costs', () => {
  journey('is given back when the work is cancelled in the middle', async ({ brake, invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    const before = await generator.readCreditsLeft();
    const held = await brake('ending');
    await generator.make('a cat on a roof at night');
    await held.untilHolding();
    const cancelled = generator.page.waitForResponse((response) => response.url().endsWith('/cancel'));
    await generator.cancelButton.click();
    await cancelled;
    await held.release();

    await generator.notice('Cancelled. Nothing was charged.').waitFor();
    await generator.untilCreditsLeft(before);
  });

  journey('is one credit for a double click', async ({ invite, vignette }) => {
    const prompt = 'a house in the snow';
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    const before = await generator.readCreditsLeft();
    await generator.prompt.fill(prompt);
    await generator.makeButton.dblclick();

    await generator.picture(prompt).waitFor();
    await generator.untilCreditsLeft(before - 1);
    expect(await countGenerations(vignette.databaseUrl, prompt)).toBe(1);
  });

  journey('is not more than the site gives away, and the visitor is told so', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.changeSite(await createSite(vignette, 1));
    await generator.make('a cat');
    await generator.picture('a cat').waitFor();
    await generator.element.getByText('Free today: none left').waitFor();
    await generator.make('a dog');

    await generator.notice('free pictures').waitFor();
    expect(await runAxe(generator.page)).toEqual([]);
  });

  journey(
    'is nothing when no word was understood, and a landscape is offered instead',
    async ({ invite, vignette }) => {
      const visitor = await invite();
      const generator = await visitor.open(`${vignette.demo}/`);
      await generator.makeButton.waitFor();
      const before = await generator.readCreditsLeft();
      await generator.make('zzyx qwvut');
      await generator.notice('No word names something that can be drawn here. Nothing was charged.').waitFor();
      await generator.untilCreditsLeft(before);
      expect(await runAxe(generator.page)).toEqual([]);

      await generator.element.getByRole('button', { name: 'Make a poster instead · 1 credit' }).waitFor();
      await generator.element.getByRole('button', { name: 'Make a landscape instead · 1 credit' }).click();
      await generator.picture('zzyx qwvut').waitFor();
      await generator.untilCreditsLeft(before - 1);
    },
  );
});
