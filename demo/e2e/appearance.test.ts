import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';

describe('the page on appearance', () => {
  journey('shows each choice on the widget at once, and writes it down', async ({ invite, vignette }) => {
    const visitor = await invite({ viewport: { width: 1280, height: 900 } });
    const generator = await visitor.open(`${vignette.demo}/appearance.html`);
    const { page } = generator;
    const code = page.getByRole('region', { name: 'To copy' });
    await generator.makeButton.waitFor();

    await page.getByLabel('--vignette-accent').fill('#0a6e4f');
    await page.getByRole('slider', { name: '--vignette-radius', exact: true }).fill('4');
    await expect.poll(() => readStyle('backgroundColor')).toBe('rgb(10, 110, 79)');
    await page.getByRole('combobox', { name: 'theme' }).selectOption('dark');
    expect(await code.innerText()).toBe(
      'vignette-generator {\n  --vignette-accent: #0a6e4f;\n  --vignette-radius: 4px;\n}\n\n' +
        '<vignette-generator site-key="site_demo" theme="dark"></vignette-generator>',
    );

    await page.getByRole('button', { name: 'button', exact: true }).focus();
    expect(await readStyle('outlineStyle')).toBe('dashed');
    await page.getByRole('combobox', { name: 'lang' }).selectOption('fr');
    await generator.element.getByRole('textbox', { name: 'Décrivez une image' }).waitFor();

    await page.getByRole('button', { name: 'Start over' }).click();
    await generator.makeButton.waitFor();
    expect(await code.innerText()).toBe('<vignette-generator site-key="site_demo"></vignette-generator>');
    expect(visitor.errors).toEqual([]);

    function readStyle(property: 'backgroundColor' | 'outlineStyle'): Promise<string> {
      return generator.makeButton.evaluate((button, name) => getComputedStyle(button)[name], property);
    }
  });
});
