import type { Page } from 'playwright-core';
import type { Generation } from '@vignette/server/contract';
import type { FakePopup } from '../fake-popup.ts';
import type { drawSample } from '../draw-sample.ts';
import type { FakeApi } from '../fake-api.ts';

declare const window: Window & { api: FakeApi; drawSample: typeof drawSample; popup: FakePopup };

export const prompt = 'A red fox beside a blue lake under a full moon';
export const report = {
  drawn: [{ words: 'red fox' }, { words: 'blue lake' }, { words: 'full moon' }],
  approximated: [{ words: 'spruce', as: 'fir tree' }],
  notUnderstood: [{ words: 'melancholy' }, { words: 'zeitgeist' }],
};

export async function withAttributes(tab: Page, attributes: string): Promise<void> {
  await tab.goto(`${tab.url()}?${attributes}`);
  await tab.locator('vignette-generator').evaluate((element) => element.dispatchEvent(new Event('focusin')));
}

export async function offer(tab: Page, models: string): Promise<void> {
  await tab.goto(`${tab.url()}?models=${models}`);
  await tab.getByRole('textbox').hover();
  await tab.locator('input[type=file]').waitFor({ state: 'attached' });
}

export async function addPictures(tab: Page, sizes: [width: number, height: number][]): Promise<void> {
  const pictures = await tab.evaluate(
    (given) =>
      Promise.all(
        given.map(async ([width, height], index) => [
          ...new Uint8Array(await (await window.drawSample(width, height, 130 + 90 * index)).arrayBuffer()),
        ]),
      ),
    sizes,
  );
  const files = pictures.map((bytes, index) => ({
    ...{ name: `picture-${index}.png`, mimeType: 'image/png' },
    buffer: Buffer.from(bytes),
  }));
  const count = await tab.locator('.remove').count();
  await tab.locator('input[type=file]').setInputFiles(files);
  await tab
    .locator('.remove')
    .nth(count + sizes.length - 1)
    .waitFor();
}

/** As chosen under “more”: what a person clicks there is not what is looked at here. */
export async function orderSeveral(tab: Page, count: number): Promise<void> {
  await offer(tab, 'painter,styling');
  await order(tab, prompt);
  await tab.evaluate((value) => {
    const { id } = window.api.generations[0]!;
    window.api.change(id, { status: 'running', count: value });
  }, count);
}

export async function makeSeveral(tab: Page, count: number): Promise<void> {
  await orderSeveral(tab, count);
  await finish(tab, undefined);
}

export async function openLarge(tab: Page, index: number): Promise<void> {
  await tab.locator('button.open').nth(index).click();
  await tab.getByRole('dialog').waitFor();
}

export async function press(tab: Page, text: string): Promise<void> {
  await tab.getByRole('textbox').fill(text);
  await tab.getByRole('button', { name: / · / }).click();
}

export async function order(tab: Page, text: string): Promise<void> {
  await press(tab, text);
  await tab.waitForFunction(() => window.api.streams.count > 0 && window.api.generations[0]?.status === 'queued');
}

/** As far as a partial picture that is seen. */
export async function orderPartly(tab: Page, text: string): Promise<void> {
  await order(tab, text);
  await tab.evaluate(() => window.api.showPartial(window.api.generations[0]!.id, 1));
  await tab.locator('canvas.shown').waitFor();
}

export async function finish(tab: Page, given: Generation['report']): Promise<void> {
  await tab.evaluate((value) => window.api.finish(window.api.generations[0]!.id, value), given);
}

/** Opens what stands behind the button beside the style. */
export async function openMore(tab: Page): Promise<void> {
  await tab.locator('button[aria-controls=further]').click();
}

export async function beginSignIn(tab: Page): Promise<void> {
  await tab.locator('.account').getByRole('button').click();
  await tab.waitForFunction(() => window.popup.isReady);
  await tab.evaluate(() => window.popup.visit());
}

export async function signIn(tab: Page): Promise<void> {
  await beginSignIn(tab);
  await tab.evaluate(() => window.popup.allow());
  await tab.locator('.initial').waitFor();
}
