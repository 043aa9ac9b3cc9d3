import { describe, expect } from 'vitest';
import { pullBrake } from './support/brakes.ts';
import { journey } from './support/journey.ts';
import { runAxe } from './support/run-axe.ts';

describe('axe', () => {
  for (const path of ['/', '/shop.html']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      journey(`finds nothing on ${path} (${colorScheme}), from the empty widget to the picture`, async (context) => {
        const { invite, vignette } = context;
        const visitor = await invite({ colorScheme });
        const generator = await visitor.open(vignette.demo + path);
        await generator.makeButton.waitFor();
        expect(await runAxe(generator.page)).toEqual([]);

        const brake = await pullBrake(vignette.databaseUrl, 'ending');
        await generator.make('a fox in the forest');
        await generator.drawing.waitFor();
        expect(await runAxe(generator.page)).toEqual([]);
        await brake.release();

        await generator.picture('a fox in the forest').waitFor();
        await generator.inHistory('a fox in the forest').waitFor();
        expect(await runAxe(generator.page)).toEqual([]);
      });
    }
  }
});
