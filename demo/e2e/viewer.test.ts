import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { countColors } from './support/count-colors.ts';
import type { Generator } from './support/generator.ts';
import { journey } from './support/journey.ts';

const prompt = 'a red boat on a lake';

interface GenerationPage {
  items: { images: { id: string; files: { original: string } }[] }[];
}

async function makeTwo({ element, makeButton, prompt: field }: Generator): Promise<void> {
  await field.fill(prompt);
  await makeButton.waitFor();
  await element.getByRole('button', { name: 'More' }).click();
  await element.getByRole('radio', { name: '2', exact: true }).check({ force: true });
  await element.getByRole('button', { name: 'Make 2 pictures · 2 credits' }).click();
  await element.getByRole('button', { name: 'Open picture 2 of 2' }).waitFor();
}

describe('the viewer', () => {
  journey(
    'shows every picture large, by keys alone, and saves the one in view as it is',
    async ({ invite, vignette }) => {
      const visitor = await invite();
      const generator = await visitor.open(`${vignette.demo}/`);
      const { element, page } = generator;
      await makeTwo(generator);
      const reading = page.waitForResponse((response) => response.url().includes('/v1/generations?'));
      await generator.reload();
      const { items } = (await (await reading).json()) as GenerationPage;
      const { files } = items[0]?.images[1] ?? {};

      const tile = element.getByRole('button', { name: 'Open picture 1 of 2' });
      await tile.focus();
      const scrolled = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Enter');
      await element.getByRole('dialog', { name: `Picture 1 of 2: ${prompt}` }).waitFor();
      for (const key of ['PageDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
      const dialog = element.getByRole('dialog', { name: `Picture 2 of 2: ${prompt}` });
      await dialog.waitFor();
      const picture = dialog.getByRole('img', { name: `Picture 2 of 2: ${prompt}` });
      await expect.poll(() => countColors(picture)).toBeGreaterThan(2);

      const arriving = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Download' }).click();
      const bytes = await readFile(await (await arriving).path());
      const original = await fetch(new URL(files?.original ?? '', vignette.server));
      expect(hash(bytes)).toBe(hash(Buffer.from(await original.arrayBuffer())));

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await tile.evaluate((button) => button.matches(':focus'))).toBe(true);
      expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
      expect(visitor.errors).toEqual([]);
    },
  );

  journey('puts picture and prompt on the clipboard', async ({ invite, vignette }) => {
    const visitor = await invite();
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: vignette.demo });
    const generator = await visitor.open(`${vignette.demo}/`);
    const { element, page } = generator;
    await generator.make(prompt);
    await element.getByRole('button', { name: 'Copy picture' }).click();
    await element.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await readCopiedPicture(generator)).toEqual({ type: 'image/png', signature: [0x89, 0x50, 0x4e, 0x47] });

    await element.getByRole('button', { name: 'Open picture' }).click();
    const dialog = element.getByRole('dialog', { name: `Picture: ${prompt}` });
    await dialog.getByRole('button', { name: 'Copy prompt' }).click();
    await dialog.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(prompt);
    expect(visitor.errors).toEqual([]);
  });

  journey('makes more out of the picture in view', async ({ invite, vignette }) => {
    const visitor = await invite({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const generator = await visitor.open(`${vignette.demo}/shop.html`);
    const { element } = generator;
    await makeTwo(generator);
    await element.getByRole('button', { name: 'Open picture 2 of 2' }).tap();
    await element.getByRole('dialog').getByRole('button', { name: 'New style' }).tap();
    await element.getByRole('dialog').waitFor({ state: 'hidden' });
    await element.getByRole('radio', { name: 'New style' }).waitFor();
    await element.getByRole('button', { name: 'Make 2 pictures · 2 credits' }).click();
    await generator.picture('New style').first().waitFor();
    expect(visitor.errors).toEqual([]);
  });
});

function readCopiedPicture({ page }: Generator): Promise<{ type: string; signature: number[] }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item!.getType('image/png');
    return { type: blob.type, signature: [...new Uint8Array(await blob.slice(0, 4).arrayBuffer())] };
  });
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
