import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';

describe('the dashboard', () => {
  journey('takes the widget along when its own switch is pressed', async ({ invite, vignette }) => {
    // Its own theme is dark: the visitor's system says nothing here.
    const visitor = await invite({ colorScheme: 'light' });
    const generator = await visitor.open(`${vignette.demo}/dashboard.html`);
    await generator.makeButton.waitFor();
    const readInk = () => generator.prompt.evaluate((field) => getComputedStyle(field).color);
    const onDark = await readInk();
    const themeSwitch = generator.page.getByRole('switch', { name: 'Dark' });
    await themeSwitch.click();
    await expect.poll(readInk).not.toBe(onDark);
    expect(lightness(onDark)).toBeGreaterThan(lightness(await readInk()));
    await themeSwitch.click();
    await expect.poll(readInk).toBe(onDark);
    expect(visitor.errors).toEqual([]);
  });
});

/** Of `rgb(…)`, by its parts alone. */
function lightness(color: string): number {
  return [...color.matchAll(/[\d.]+/g)].slice(0, 3).reduce((sum, [part]) => sum + Number(part), 0);
}
