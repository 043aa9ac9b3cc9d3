import { describe, expect } from 'vitest';
import { journey } from './support/journey.ts';
import { tabTo } from './support/tab-to.ts';

const prompt = 'an owl on a tree at night';

describe('the keyboard alone', () => {
  journey('reaches everything in order, makes a picture, hears of it and keeps it', async ({ invite, vignette }) => {
    const generator = await (await invite({ reducedMotion: 'reduce' })).open(`${vignette.demo}/shop.html`);
    const { page } = generator;
    await generator.makeButton.waitFor();
    await page.getByRole('radio', { name: 'Cream' }).focus();
    const toPrompt = await tabTo(page, 'Describe a picture');
    await page.keyboard.type(prompt);
    const toButton = await tabTo(page, 'Make picture · 1 credit');
    await page.keyboard.press('Space');
    await generator.announcement('Your picture is ready.').waitFor();
    await generator.picture(prompt).waitFor();

    const toDownload = await tabTo(page, 'Download');
    const arriving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await (await arriving).cancel();
    const focused = [...toPrompt, ...toButton, ...toDownload];
    expect(focused.filter(({ isVisible }) => !isVisible)).toEqual([]);
    expect(toPrompt).toHaveLength(1);
  });
});
