import { describe, expect } from 'vitest';
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
      async ({ brake, invite, vignette }) => {
        const visitor = await invite({ ...look, reducedMotion: 'reduce' });
        const generator = await visitor.open(vignette.demo + path);
        await generator.makeButton.waitFor();
        expect(await runAxe(generator.page)).toEqual([]);

        const held = await brake('ending');
        await generator.make(prompt);
        await generator.drawing.waitFor();
        expect(await runAxe(generator.page)).toEqual([]);
        await held.release();

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
