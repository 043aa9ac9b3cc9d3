import { describe, expect } from 'vitest';
import { countColors } from './support/count-colors.ts';
import { journey } from './support/journey.ts';

const prompt = 'a red fox beside a blue lake under a full moon';
const manyColors = 16;

describe('the first picture', () => {
  journey('shows what was named, and is found again after a reload', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.make(prompt);

    const picture = generator.picture(prompt);
    await picture.waitFor();
    await expect.poll(() => countColors(picture)).toBeGreaterThan(manyColors);
    for (const word of ['fox', 'lake', 'moon']) await generator.drawn.filter({ hasText: word }).first().waitFor();
    await generator.openHistory();
    await generator.inHistory(prompt).waitFor();

    await generator.reload();
    await generator.openHistory();
    await generator.inHistory(prompt).click();
    await picture.waitFor();
    await expect.poll(() => countColors(picture)).toBeGreaterThan(manyColors);
    expect(visitor.errors).toEqual([]);
  });

  journey('is also made in the box that the plain snippet reserves', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/shop.html`);
    await generator.make('a lighthouse at sunset');
    await generator.picture('a lighthouse at sunset').waitFor();
    expect(visitor.errors).toEqual([]);
  });
});
