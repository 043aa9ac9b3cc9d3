import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';

describe('the page in Arabic', () => {
  journey('has its widget in Arabic, from right to left', async ({ invite, vignette }) => {
    const visitor = await invite({ viewport: { width: 1280, height: 900 } });
    const { element, page } = await visitor.open(`${vignette.demo}/arabic.html`);
    const files: string[] = [];
    page.on('request', (request) => files.push(request.url()));
    const field = element.getByRole('textbox', { name: 'صف صورة' });
    await field.fill('قمر فوق بحيرة');
    const button = element.getByRole('button', { name: /^اصنع الصورة/ });
    await button.click();
    await element.getByRole('img').first().waitFor();

    expect(await field.evaluate((textarea) => getComputedStyle(textarea).direction)).toBe('rtl');
    const [written, shown] = await Promise.all([field.boundingBox(), element.getByRole('img').first().boundingBox()]);
    expect(written!.x).toBeGreaterThan(shown!.x + shown!.width - 1);
    expect(visitor.errors).toEqual([]);
  });
});
