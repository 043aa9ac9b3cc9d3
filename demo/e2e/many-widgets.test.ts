import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createSite } from './support/create-site.ts';
import { Generator } from './support/generator.ts';
import { journey } from './support/journey.ts';
import type { ServedPage } from './support/serve-page.ts';

interface PlacedWidget {
  key: string;
  lang?: string;
}

const count = 10;
const plenty = 100;
const english = 'Describe a picture';
const german = 'Bild beschreiben';

describe('ten widgets on one page', () => {
  journey(
    'load one file of the app, solve one challenge and share one stream',
    async ({ invite, pageOfSomebody, vignette }) => {
      const visitor = await invite();
      const key = await createSite({ ...vignette, demo: pageOfSomebody.origin }, plenty);
      const placed = repeat(() => ({ key }));
      const { asked, page } = await openPage(visitor.context, pageOfSomebody, vignette.server, placed);
      const widgets = listWidgets(page);
      const prompts = widgets.slice(0, 5).map((_, index) => `a fox, number ${index}`);
      for (const [index, prompt] of prompts.entries()) await widgets[index]!.prompt.fill(prompt);
      for (const [index] of prompts.entries()) await widgets[index]!.makeButton.click();

      await Promise.all(prompts.map((prompt, index) => widgets[index]!.picture(prompt).waitFor()));
      const shown = await Promise.all(widgets.map(({ element }) => element.getByRole('img').count()));
      expect(shown).toEqual([1, 1, 1, 1, 1, 0, 0, 0, 0, 0]);
      await widgets[9]!.untilCreditsLeft(plenty - prompts.length);
      expect(asked).toEqual({ app: 1, challenge: 1, visitors: 1, events: 1, models: 1 });
      expect(visitor.errors).toEqual([]);
    },
  );

  journey(
    'in two languages load two files, and still share visitor and stream',
    async ({ invite, pageOfSomebody, vignette }) => {
      const visitor = await invite();
      const key = await createSite({ ...vignette, demo: pageOfSomebody.origin }, plenty);
      const placed = repeat((index) => ({ key, lang: index % 2 ? 'de' : 'en' }));
      const { asked, page } = await openPage(visitor.context, pageOfSomebody, vignette.server, placed);
      await page.getByRole('textbox', { name: german }).last().fill('ein Fuchs');
      await page
        .getByRole('button', { name: /^Bild machen · 1/ })
        .last()
        .click();
      await page.getByRole('img', { name: 'Bild: ein Fuchs' }).waitFor();
      await page.getByRole('textbox', { name: english }).first().fill('an owl');
      await page
        .getByRole('button', { name: /^Make picture · 1/ })
        .first()
        .click();
      await page.getByRole('img', { name: 'Picture: an owl' }).waitFor();
      expect(asked).toMatchObject({ app: 2, challenge: 1, visitors: 1, events: 1 });
      expect(visitor.errors).toEqual([]);
    },
  );

  journey('of two sites have one visitor and one stream each', async ({ invite, pageOfSomebody, vignette }) => {
    const visitor = await invite();
    const keys = [
      await createSite({ ...vignette, demo: pageOfSomebody.origin }, plenty),
      await createSite({ ...vignette, demo: pageOfSomebody.origin }, plenty),
    ];
    const placed = repeat((index) => ({ key: keys[index % 2]! }));
    const { asked, page } = await openPage(visitor.context, pageOfSomebody, vignette.server, placed);
    const widgets = listWidgets(page);
    await widgets[0]!.make('a fox');
    await widgets[1]!.make('an owl');
    await widgets[0]!.picture('a fox').waitFor();
    await widgets[1]!.picture('an owl').waitFor();
    expect(asked).toMatchObject({ app: 1, challenge: 2, visitors: 2, events: 2 });
    expect(visitor.errors).toEqual([]);
  });
});

function repeat(place: (index: number) => PlacedWidget): PlacedWidget[] {
  return Array.from({ length: count }, (_, index) => place(index));
}

async function openPage(context: BrowserContext, { origin, show }: ServedPage, server: string, placed: PlacedWidget[]) {
  const tags = placed.map(
    ({ key, lang = 'en' }) => `<vignette-generator site-key="${key}" lang="${lang}"></vignette-generator>`,
  );
  show(`<script src="${server}/embed/vignette.js" async></script>${tags.join('<p>And one more:</p>')}`);
  const page = await context.newPage();
  const asked = listenToRequests(page);
  await page.goto(origin);
  return { asked, page };
}

function listWidgets(page: Page): Generator[] {
  const elements = page.locator('vignette-generator');
  return repeat(() => ({ key: '' })).map((_, index) => new Generator(page, elements.nth(index)));
}

type Asked = Record<'app' | 'challenge' | 'visitors' | 'events' | 'models', number>;

const addresses: Record<keyof Asked, RegExp> = {
  app: /\/embed\/[^/]+\/app-/,
  challenge: /\/v1\/visitors\/challenge/,
  visitors: /\/v1\/visitors$/,
  events: /\/v1\/events/,
  models: /\/v1\/models/,
};

function listenToRequests(page: Page): Asked {
  const asked: Asked = { app: 0, challenge: 0, visitors: 0, events: 0, models: 0 };
  page.on('request', (request) => {
    if (request.method() === 'OPTIONS') return;
    for (const name of Object.keys(asked) as (keyof Asked)[]) if (addresses[name].test(request.url())) asked[name]++;
  });
  return asked;
}
