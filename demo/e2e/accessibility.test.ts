import { describe, expect } from 'vitest';
import { pullBrake } from './support/brakes.ts';
import { journey } from './support/journey.ts';
import { runAxe } from './support/run-axe.ts';

const prompt = 'a fox in the forest';
const looks = [
  { path: '/', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { path: '/shop.html', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe('axe', () => {
  for (const { path, ...look } of looks) {
    journey(
      `finds nothing on ${path} (${look.colorScheme}), whatever the widget shows`,
      async ({ invite, vignette }) => {
        const visitor = await invite({ ...look, reducedMotion: 'reduce' });
        const generator = await visitor.open(vignette.demo + path);
        await generator.makeButton.waitFor();
        expect(await runAxe(generator.page)).toEqual([]);

        const brake = await pullBrake(vignette.databaseUrl, 'ending');
        await generator.make(prompt);
        await generator.drawing.waitFor();
        expect(await runAxe(generator.page)).toEqual([]);
        await brake.release();

        await generator.picture(prompt).waitFor();
        await generator.openHistory();
        await generator.inHistory(prompt).waitFor();
        expect(await runAxe(generator.page)).toEqual([]);

        await generator.element.getByRole('button', { name: 'Delete' }).click();
        await generator.element.getByRole('group', { name: 'Delete this picture for good?' }).waitFor();
        expect(await runAxe(generator.page)).toEqual([]);
      },
    );
  }
});
