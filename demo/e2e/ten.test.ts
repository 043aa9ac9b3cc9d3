import { describe, expect } from 'vitest';
import { Generator } from './support/generator.ts';
import { journey } from './support/journey.ts';

describe('the wall with ten desks', () => {
  journey('loads the app once, and draws where it was asked', async ({ invite, vignette }) => {
    const visitor = await invite({ viewport: { width: 1440, height: 2600 } });
    const page = await visitor.context.newPage();
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    await page.goto(`${vignette.demo}/ten.html`);
    const desks = page.getByRole('listitem').filter({ has: page.locator('vignette-generator') });
    const desk = desks.filter({ has: page.getByRole('heading', { name: 'Goran' }) });
    const generator = new Generator(page, desk.locator('vignette-generator'));
    expect(await desks.count()).toBe(10);
    await generator.makeButton.click();
    await generator.picture('a full moon with balloons and a cake').waitFor();
    expect(await desks.getByRole('img').count()).toBe(1);
    expect(files.filter((url) => url.includes('/app-'))).toHaveLength(1);
    expect(visitor.errors).toEqual([]);
  });
});
