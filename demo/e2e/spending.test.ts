import { describe, expect } from 'vitest';
import { pullBrake } from './support/brakes.ts';
import { inviteToSite } from './support/invite-to-site.ts';
import { journey } from './support/journey.ts';
import { runAxe } from './support/run-axe.ts';

describe('what a press costs', () => {
  journey('is given back when the work is cancelled in the middle', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.makeButton.waitFor();
    const before = await generator.readCreditsLeft();
    const brake = await pullBrake(vignette.databaseUrl, 'ending');
    await generator.make('a cat on a roof at night');
    await brake.untilHolding();
    await generator.cancelButton.click();
    await brake.release();

    await generator.element.getByText('Cancelled. Nothing was charged.').waitFor();
    await generator.untilCreditsLeft(before);
  });

  journey('is one credit for a double click', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.makeButton.waitFor();
    const before = await generator.readCreditsLeft();
    await generator.prompt.fill('a house in the snow');
    await generator.makeButton.dblclick();

    await generator.picture('a house in the snow').waitFor();
    await generator.untilCreditsLeft(before - 1);
    expect(await generator.history.count()).toBe(1);
  });

  journey('is not more than the site gives away, and the visitor is told so', async ({ invite, vignette }) => {
    const visitor = await invite();
    await inviteToSite(visitor, vignette, 1);
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.make('a cat');
    await generator.picture('a cat').waitFor();
    await generator.element.getByText('Free today: none left').waitFor();
    await generator.make('a dog');

    await generator.element.getByText(/used up|You have used today’s free pictures here/).waitFor();
    expect(await generator.history.count()).toBe(1);
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
      await generator.element.getByText('Nothing was charged').waitFor();
      await generator.untilCreditsLeft(before);
      expect(await runAxe(generator.page)).toEqual([]);

      await generator.element.getByRole('button', { name: /^Make a landscape instead/ }).click();
      await generator.picture('zzyx qwvut').waitFor();
      await generator.untilCreditsLeft(before - 1);
    },
  );
});
