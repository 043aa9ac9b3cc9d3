import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';

const sourceType = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';

interface GenerationPage {
  items: { images: { files: { original: string } }[] }[];
}

describe('the download', () => {
  journey('is the original, byte for byte, and says what kind of picture it is', async ({ invite, vignette }) => {
    const visitor = await invite();
    const generator = await visitor.open(`${vignette.demo}/`);
    await generator.make('a boat on a lake');
    await generator.picture('a boat on a lake').waitFor();
    const reading = generator.page.waitForResponse((response) => response.url().includes('/v1/generations?'));
    await generator.reload();
    const { items } = (await (await reading).json()) as GenerationPage;
    const original = new URL(items[0]?.images[0]?.files.original ?? '', vignette.server);

    const arriving = generator.page.waitForEvent('download');
    await generator.element.getByRole('button', { name: 'Download' }).click();
    const download = await arriving;
    const bytes = await readFile(await download.path());
    expect(bytes.includes(sourceType)).toBe(true);
    expect(download.suggestedFilename()).toMatch(/\.(png|webp|jpe?g)$/);
    expect(hash(bytes)).toBe(hash(Buffer.from(await (await fetch(original)).arrayBuffer())));
  });
});

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
