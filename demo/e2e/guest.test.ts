import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';
import { readHost } from './support/read-host.ts';
import { readLayoutShifts } from './support/read-layout-shifts.ts';

const pages = ['/', '/shop.html'];

describe('the page that is visited', () => {
  for (const path of pages) {
    journey(`stays as it was: no globals, no styles (${path})`, async ({ invite, vignette }) => {
      const visitor = await invite();
      await visitor.context.route(`${vignette.server}/**`, (route) => route.abort());
      const { page: untouched } = await visitor.open(vignette.demo + path);
      const before = await readHost(untouched);
      await visitor.context.unrouteAll();

      const generator = await visitor.open(vignette.demo + path);
      await generator.make('a cat');
      await generator.picture('a cat').waitFor();
      expect(await readHost(generator.page)).toEqual(before);
    });

    journey(`does not move while the widget arrives (${path}, 768 wide)`, async ({ invite, vignette }) => {
      // Tall enough that whatever moves is in view.
      const visitor = await invite({ viewport: { width: 768, height: 3600 } });
      const generator = await visitor.open(vignette.demo + path);
      await generator.makeButton.waitFor();
      expect(await readLayoutShifts(generator.page)).toEqual([]);
    });
  }

  journey(
    'loads one small file, and nothing from anybody else, until the widget is near',
    async ({ invite, vignette }) => {
      const visitor = await invite({ viewport: { width: 800, height: 400 } });
      const page = await visitor.context.newPage();
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.goto(`${vignette.demo}/`, { waitUntil: 'networkidle' });
      const foreign = requested.filter((url) => !url.startsWith(vignette.demo));
      expect(foreign).toEqual([`${vignette.server}/embed/vignette.js`]);
    },
  );
});
