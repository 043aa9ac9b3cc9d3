import { describe, expect } from 'vitest';
import { countGenerations } from './support/count-generations.ts';
import { journey } from './support/journey.ts';

describe('work that goes on without the page', () => {
  journey('is picked up again after a reload, and shown in a second tab too', async ({ brake, invite, vignette }) => {
    const prompt = 'three sailboats on the sea at sunset';
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    const held = await brake('ending');
    await generator.make(prompt);
    await generator.drawing.waitFor();

    await generator.reload();
    await generator.drawing.waitFor();
    const secondTab = await visitor.open(`${vignette.demo}/shop.html`);
    await secondTab.drawing.waitFor();
    await held.release();

    for (const tab of [generator, secondTab]) {
      await tab.picture(prompt).waitFor();
      await tab.openHistory();
      expect(await tab.history.count()).toBe(1);
    }
    expect(await countGenerations(vignette.databaseUrl, prompt)).toBe(1);
  });

  journey('is found although the page was reloaded before it heard the answer', async ({ invite, vignette }) => {
    const prompt = 'two cats on a sofa';
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    const accepted = Promise.withResolvers<number>();
    await generator.page.route('**/v1/generations', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback();
      accepted.resolve((await route.fetch()).status());
    });
    await generator.make(prompt);
    expect(await accepted.promise).toBe(202);
    await generator.page.unrouteAll();

    await generator.reload();
    await generator.openHistory();
    await generator.inHistory(prompt).waitFor();
    expect(await countGenerations(vignette.databaseUrl, prompt)).toBe(1);
  });
});
