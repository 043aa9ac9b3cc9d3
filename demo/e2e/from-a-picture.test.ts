import { describe, expect } from 'vitest';
import { countColors } from './support/count-colors.ts';
import type { Generator } from './support/generator.ts';
import { journey } from './support/journey.ts';

/** A real photograph is not at hand: the page itself is picture enough. */
async function photographPage({ page }: Generator) {
  return { name: 'page.png', mimeType: 'image/png', buffer: await page.screenshot() };
}

describe('starting from a picture', () => {
  journey('restyles one of the visitor’s own, and goes on from the result', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.addPicture(await photographPage(generator));
    await generator.element.getByRole('radio', { name: 'New style' }).waitFor();
    await generator.element.getByRole('combobox', { name: 'Style' }).selectOption({ label: 'Poster' });
    await generator.makeButton.click();
    const restyled = generator.picture('New style');
    await restyled.waitFor();
    await expect.poll(() => countColors(restyled)).toBeGreaterThan(2);

    await generator.startButton('Enlarge').click();
    await generator.makeButton.click();
    await generator.picture('Enlarge').waitFor();
    expect(visitor.errors).toEqual([]);
  });

  journey('keeps the picture over a reload', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.addPicture(await photographPage(generator));
    await generator.element.getByRole('radio', { name: 'New style' }).waitFor();
    await generator.reload();
    await generator.element.getByRole('button', { name: 'Remove picture 1' }).waitFor();
    await generator.element.getByRole('radio', { name: 'New style' }).waitFor();
    expect(visitor.errors).toEqual([]);
  });

  journey('says why a file cannot be used, and takes another one', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    await generator.addPicture({ name: 'drawing.png', mimeType: 'image/png', buffer: svg });
    await generator.element.getByText('This kind of file cannot be used.').waitFor();
    await generator.element.getByRole('button', { name: 'Remove picture 1' }).click();
    await generator.addPicture(await photographPage(generator));
    await generator.element.getByRole('radio', { name: 'Variation' }).check({ force: true });
    await generator.makeButton.click();
    await generator.picture('Variation').waitFor();
  });
});
