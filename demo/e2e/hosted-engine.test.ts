import { describe, expect } from 'vitest';
import { journey as sharedJourney } from './support/journey.ts';
import { startDoubles } from './support/start-doubles.ts';
import { startVignette } from './support/start-vignette.ts';

/** A Vignette of its own that knows a key and an address, and nothing else of the engine behind them. */
const journey = sharedJourney
  .extend('double', async ({}, { onCleanup }) => {
    const double = await startDoubles();
    onCleanup(() => double.stop());
    return double;
  })
  .extend('hosted', async ({ double, place }, { onCleanup }) => {
    const vignette = await startVignette(place, double.environment);
    onCleanup(() => vignette.stop());
    return vignette;
  });

describe('an engine of somebody else', () => {
  journey(
    'is the default with its key set, shows partial pictures, and is paid when it refuses nothing',
    async ({ double, hosted, invite }) => {
      const visitor = await invite();
      const generator = await visitor.open(`${hosted.demo}/`);
      const before = await generator.readCreditsLeft();
      await generator.openMore();
      expect(await generator.model.locator('option:checked').innerText()).toBe('GPT Image 2 · 10 credits');
      expect(await generator.model.locator('option').last().innerText()).toBe('Collage · 1 credit');

      await double.behave('wait-after-partial');
      await generator.make('a quiet harbour at dawn');
      await generator.partialPicture.waitFor();
      await double.release();
      await generator.picture('a quiet harbour at dawn').waitFor();
      await generator.element.getByText('GPT Image 2 · An AI model', { exact: false }).first().waitFor();
      await generator.untilCreditsLeft(before - 10);

      await double.behave('refusal');
      await generator.make('something it will not make');
      await generator.element.getByText('This picture was refused. Nothing was charged.').first().waitFor();
      await generator.untilCreditsLeft(before - 10);
      expect(visitor.errors).toEqual([]);
    },
  );
});
