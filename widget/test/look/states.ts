import type { Page } from 'playwright-core';
import type { Generation } from '@vignette/server/contract';
import type { drawSample } from '../draw-sample.ts';
import type { FakeApi } from '../fake-api.ts';

declare const window: Window & { api: FakeApi; drawSample: typeof drawSample };

const prompt = 'A red fox beside a blue lake under a full moon';
const report = {
  drawn: [{ words: 'red fox' }, { words: 'blue lake' }, { words: 'full moon' }],
  approximated: [{ words: 'spruce', as: 'fir tree' }],
  notUnderstood: [{ words: 'melancholy' }, { words: 'zeitgeist' }],
};

/** How to bring the page into each state worth looking at. */
export const states: Record<string, (tab: Page) => Promise<void>> = {
  facade: async (tab) => {
    await tab.route('**/app-*', (route) => route.abort());
    await tab.reload();
  },
  empty: async (tab) => tab.getByRole('textbox').hover(),
  button: async (tab) => {
    await withAttributes(tab, 'mode=button&label=Design your own mug');
    await tab.locator('.opener').waitFor();
  },
  buttonOpen: async (tab) => {
    await withAttributes(tab, 'mode=button');
    await tab.locator('.opener').click();
    await tab.getByRole('textbox').fill(prompt);
  },
  popover: async (tab) => {
    await withAttributes(tab, 'popover=auto');
    await tab.locator('.own').click();
    await tab.locator('.close').waitFor();
  },
  host: async (tab) => {
    await withAttributes(tab, 'theme=host');
    await tab.evaluate(() => document.body.classList.add('dark'));
    await tab.getByRole('textbox').hover();
    await order(tab, prompt);
    await finish(tab, report);
  },
  slots: async (tab) => {
    await tab.evaluate(() => {
      const header = Object.assign(document.createElement('h2'), { textContent: 'Design your mug', slot: 'header' });
      const footer = Object.assign(document.createElement('small'), {
        textContent: 'Printed in Leeds.',
        slot: 'footer',
      });
      document.querySelector('vignette-generator')?.append(header, footer);
    });
    await tab.getByRole('textbox').hover();
  },
  running: async (tab) => {
    await order(tab, prompt);
    await tab.evaluate(() => window.api.change(window.api.generations[0]!.id, { status: 'running', progress: 0.4 }));
  },
  result: async (tab) => {
    await order(tab, prompt);
    await finish(tab, report);
  },
  portrait: async (tab) => {
    await tab.getByRole('textbox').hover();
    await tab.getByRole('radio').nth(1).check({ force: true });
    await order(tab, prompt);
    await finish(tab, report);
  },
  deleting: async (tab) => {
    await order(tab, prompt);
    await finish(tab, { drawn: [{ words: 'red fox' }], approximated: [], notUnderstood: [] });
    await tab.locator('button.ask').click();
  },
  history: async (tab) => {
    await tab.evaluate(() => {
      for (let count = 0; count < 17; count++) window.api.addFinished(`Earlier picture ${count}`);
    });
    await order(tab, prompt);
    await finish(tab, report);
    await tab.locator('button[aria-expanded]').click();
  },
  grid: async (tab) => {
    await makeSeveral(tab, 4);
  },
  drawingSeveral: async (tab) => {
    await orderSeveral(tab, 4);
  },
  viewer: async (tab) => {
    await makeSeveral(tab, 4);
    await openLarge(tab, 1);
  },
  viewerOne: async (tab) => {
    await offer(tab, 'painter,styling');
    await order(tab, `${prompt}. `.repeat(20));
    await finish(tab, undefined);
    await openLarge(tab, 0);
  },
  viewerPortrait: async (tab) => {
    await tab.getByRole('textbox').hover();
    await tab.getByRole('radio').nth(1).check({ force: true });
    await order(tab, prompt);
    await finish(tab, report);
    await openLarge(tab, 0);
  },
  viewerFailed: async (tab) => {
    await makeSeveral(tab, 2);
    await tab.locator('.shown').nth(1).waitFor();
    await tab.evaluate(() => {
      const { id } = window.api.generations[0]!.images[1]!;
      window.api.fail(`GET /v1/images/${id}/files/1024`, 'internal');
    });
    await openLarge(tab, 1);
  },
  refused: async (tab) => {
    await order(tab, 'melancholy zeitgeist');
    await tab.evaluate(
      (given) => {
        const { id } = window.api.generations[0]!;
        window.api.change(id, { report: given });
        window.api.end(id, 'refused', 'no_subject_understood');
      },
      { ...report, drawn: [], approximated: [] },
    );
  },
  failed: async (tab) => {
    await order(tab, prompt);
    await tab.evaluate(() => window.api.end(window.api.generations[0]!.id, 'failed', 'engine_failed'));
  },
  budget: async (tab) => {
    await tab.evaluate(() => (window.api.remaining = 0));
    await press(tab, prompt);
  },
  offline: async (tab) => {
    await order(tab, prompt);
    await tab.context().setOffline(true);
  },
  long: async (tab) => {
    await tab
      .getByRole('textbox')
      .fill(`${'A very long prompt about everything there is. '.repeat(19)}${'x'.repeat(90)}`);
    await tab.getByRole('radio').nth(2).check({ force: true });
  },
  hint: async (tab) => press(tab, ''),
  models: async (tab) => {
    await offer(tab, 'painter,styling');
    await tab.locator('summary').click();
  },
  partial: async (tab) => {
    await offer(tab, 'painter,styling');
    await order(tab, prompt);
    await tab.evaluate(() => window.api.showPartial(window.api.generations[0]!.id, 1));
  },
  starts: async (tab) => {
    await offer(tab, 'painter,styling');
    await order(tab, prompt);
    await finish(tab, undefined);
  },
  edit: async (tab) => {
    await offer(tab, 'painter,styling');
    await addPictures(tab, [
      [900, 600],
      [400, 700],
    ]);
    await tab.getByRole('textbox').fill('Make it winter, and give the fox a scarf');
  },
  restyle: async (tab) => {
    await offer(tab, 'styling');
    await addPictures(tab, [[900, 600]]);
    await tab.getByRole('radio').nth(0).check({ force: true });
  },
  enlarge: async (tab) => {
    await offer(tab, 'styling');
    await addPictures(tab, [[900, 600]]);
    await tab.getByRole('radio').nth(1).check({ force: true });
  },
  uploading: async (tab) => {
    await offer(tab, 'painter');
    await tab.evaluate(() => window.api.uploads.hold());
    await addPictures(tab, [[900, 600]]);
  },
  refusedUpload: async (tab) => {
    await offer(tab, 'painter');
    await addPictures(tab, [[900, 600]]);
    await tab.evaluate(() => window.api.fail('POST /v1/uploads', 'upload_animated', 'unavailable'));
    await addPictures(tab, [
      [900, 600],
      [600, 900],
    ]);
  },
  aside: async (tab) => {
    await offer(tab, 'painter,plain');
    await addPictures(tab, [[900, 600]]);
    await tab.locator('select').last().selectOption('collage-1');
  },
  switched: async (tab) => {
    await offer(tab, 'painter,styling');
    await order(tab, prompt);
    await finish(tab, undefined);
    await tab.locator('.starts button').nth(1).click();
  },
};

async function withAttributes(tab: Page, attributes: string): Promise<void> {
  await tab.goto(`${tab.url()}?${attributes}`);
  await tab.locator('vignette-generator').evaluate((element) => element.dispatchEvent(new Event('focusin')));
}

async function offer(tab: Page, models: string): Promise<void> {
  await tab.goto(`${tab.url()}?models=${models}`);
  await tab.getByRole('textbox').hover();
  await tab.locator('input[type=file]').waitFor({ state: 'attached' });
}

async function addPictures(tab: Page, sizes: [width: number, height: number][]): Promise<void> {
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
async function orderSeveral(tab: Page, count: number): Promise<void> {
  await offer(tab, 'painter,styling');
  await order(tab, prompt);
  await tab.evaluate((value) => {
    const { id } = window.api.generations[0]!;
    window.api.change(id, { status: 'running', count: value });
  }, count);
}

async function makeSeveral(tab: Page, count: number): Promise<void> {
  await orderSeveral(tab, count);
  await finish(tab, undefined);
}

async function openLarge(tab: Page, index: number): Promise<void> {
  await tab.locator('button.open').nth(index).click();
  await tab.getByRole('dialog').waitFor();
}

async function press(tab: Page, text: string): Promise<void> {
  await tab.getByRole('textbox').fill(text);
  await tab.getByRole('button', { name: / · / }).click();
}

async function order(tab: Page, text: string): Promise<void> {
  await press(tab, text);
  await tab.waitForFunction(() => window.api.streams.count > 0 && window.api.generations[0]?.status === 'queued');
}

async function finish(tab: Page, given: Generation['report']): Promise<void> {
  await tab.evaluate((value) => window.api.finish(window.api.generations[0]!.id, value), given);
}
