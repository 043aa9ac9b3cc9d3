import type { Page } from 'playwright-core';
import type { FakeApi } from '../fake-api.ts';
import type { FakePopup } from '../fake-popup.ts';
import {
  addPictures,
  beginSignIn,
  finish,
  makeSeveral,
  offer,
  openLarge,
  openMore,
  order,
  orderPartly,
  orderSeveral,
  press,
  prompt,
  report,
  signIn,
  withAttributes,
} from './steps.ts';

declare const window: Window & { api: FakeApi; popup: FakePopup };

/** How to bring the page into each state worth looking at. */
export const states = {
  facade: async (tab: Page) => {
    await tab.route('**/app-*', (route) => route.abort());
    await tab.reload();
  },
  empty: async (tab: Page) => tab.getByRole('textbox').hover(),
  button: async (tab: Page) => {
    await withAttributes(tab, 'mode=button&label=Design your own mug');
    await tab.locator('.opener').waitFor();
  },
  buttonOpen: async (tab: Page) => {
    await withAttributes(tab, 'mode=button');
    await tab.locator('.opener').click();
    await tab.getByRole('textbox').fill(prompt);
  },
  popoverClosed: (tab: Page) => withAttributes(tab, 'popover=auto'),
  popover: async (tab: Page) => {
    await withAttributes(tab, 'popover=auto');
    await tab.locator('.own').click();
    await tab.getByRole('textbox').focus();
    await tab.locator('.account').getByRole('button').waitFor();
  },
  host: async (tab: Page) => {
    await withAttributes(tab, 'theme=host');
    await tab.evaluate(() => document.body.classList.replace('plain', 'dark'));
    await tab.getByRole('textbox').hover();
    await order(tab, prompt);
    await finish(tab, report);
  },
  slots: async (tab: Page) => {
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
  running: async (tab: Page) => {
    await order(tab, prompt);
    await tab.evaluate(() => window.api.change(window.api.generations[0]!.id, { status: 'running', progress: 0.4 }));
  },
  result: async (tab: Page) => {
    await order(tab, prompt);
    await finish(tab, report);
  },
  portrait: async (tab: Page) => {
    await tab.getByRole('textbox').hover();
    await tab.getByRole('radio').nth(1).check({ force: true });
    await order(tab, prompt);
    await finish(tab, report);
  },
  deleting: async (tab: Page) => {
    await order(tab, prompt);
    await finish(tab, { drawn: [{ words: 'red fox' }], approximated: [], notUnderstood: [] });
    await tab.locator('button.ask').click();
  },
  history: async (tab: Page) => {
    await tab.evaluate(() => {
      for (let count = 0; count < 17; count++) window.api.addFinished(`Earlier picture ${count}`);
    });
    await order(tab, prompt);
    await finish(tab, report);
    await tab.locator('.footer > button').click();
  },
  grid: async (tab: Page) => {
    await makeSeveral(tab, 4);
  },
  drawingSeveral: async (tab: Page) => {
    await orderSeveral(tab, 4);
  },
  viewer: async (tab: Page) => {
    await makeSeveral(tab, 4);
    await openLarge(tab, 1);
  },
  viewerOne: async (tab: Page) => {
    await offer(tab, 'painter,styling');
    await order(tab, `${prompt}. `.repeat(20));
    await finish(tab, undefined);
    await openLarge(tab, 0);
  },
  viewerPortrait: async (tab: Page) => {
    await tab.getByRole('textbox').hover();
    await tab.getByRole('radio').nth(1).check({ force: true });
    await order(tab, prompt);
    await finish(tab, report);
    await openLarge(tab, 0);
  },
  viewerFailed: async (tab: Page) => {
    await makeSeveral(tab, 2);
    await tab.locator('.shown').nth(1).waitFor();
    await tab.evaluate(() => {
      const { id } = window.api.generations[0]!.images[1]!;
      window.api.fail(`GET /v1/images/${id}/files/1024`, 'internal');
    });
    await openLarge(tab, 1);
  },
  refused: async (tab: Page) => {
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
  failed: async (tab: Page) => {
    await order(tab, prompt);
    await tab.evaluate(() => window.api.end(window.api.generations[0]!.id, 'failed', 'engine_failed'));
    await tab.locator('.sentence').waitFor();
  },
  budget: async (tab: Page) => {
    await tab.evaluate(() => (window.api.remaining = 0));
    await press(tab, prompt);
  },
  offline: async (tab: Page) => {
    await order(tab, prompt);
    await tab.context().setOffline(true);
  },
  long: async (tab: Page) => {
    await tab
      .getByRole('textbox')
      .fill(`${'A very long prompt about everything there is. '.repeat(19)}${'x'.repeat(90)}`);
    await tab.getByRole('radio').nth(2).check({ force: true });
    // How far the browser scrolls to the caret depends on when the field has grown.
    await tab
      .getByRole('textbox')
      .first()
      .evaluate((field) => field.scrollTo(0, 0));
  },
  hint: async (tab: Page) => press(tab, ''),
  models: async (tab: Page) => {
    await offer(tab, 'painter,styling');
    await openMore(tab);
  },
  partial: async (tab: Page) => {
    await offer(tab, 'painter,styling');
    await orderPartly(tab, prompt);
  },
  starts: async (tab: Page) => {
    await offer(tab, 'painter,styling');
    await order(tab, prompt);
    await finish(tab, undefined);
  },
  edit: async (tab: Page) => {
    await offer(tab, 'painter,styling');
    await addPictures(tab, [
      [900, 600],
      [400, 700],
    ]);
    await tab.getByRole('textbox').fill('Make it winter, and give the fox a scarf');
  },
  restyle: async (tab: Page) => {
    await offer(tab, 'styling');
    await addPictures(tab, [[900, 600]]);
    await tab.getByRole('radio').nth(0).check({ force: true });
  },
  enlarge: async (tab: Page) => {
    await offer(tab, 'styling');
    await addPictures(tab, [[900, 600]]);
    await tab.getByRole('radio').nth(1).check({ force: true });
  },
  uploading: async (tab: Page) => {
    await offer(tab, 'painter');
    await tab.evaluate(() => window.api.uploads.hold());
    await addPictures(tab, [[900, 600]]);
  },
  refusedUpload: async (tab: Page) => {
    await offer(tab, 'painter');
    await addPictures(tab, [[900, 600]]);
    await tab.evaluate(() => window.api.fail('POST /v1/uploads', 'upload_animated', 'unavailable'));
    await addPictures(tab, [
      [900, 600],
      [600, 900],
    ]);
  },
  aside: async (tab: Page) => {
    await offer(tab, 'painter,plain');
    await addPictures(tab, [[900, 600]]);
    await openMore(tab);
    await tab.locator('#further select').selectOption('collage-1');
  },
  switched: async (tab: Page) => {
    await offer(tab, 'painter,styling');
    await order(tab, prompt);
    await finish(tab, undefined);
    await tab.locator('.starts button').nth(1).click();
  },
  noModels: async (tab: Page) => {
    await tab.goto(`${tab.url()}?models=none`);
    await tab.getByRole('textbox').hover();
  },
  modelsHeld: async (tab: Page) => {
    await tab.goto(`${tab.url()}?models=held`);
    await tab.getByRole('textbox').hover();
  },
  more: async (tab: Page) => {
    await tab.getByRole('textbox').hover();
    await openMore(tab);
  },
  styles: async (tab: Page) => {
    await tab.getByRole('combobox').click();
    await tab.locator('canvas[data-style]').first().waitFor();
  },
  cancelled: async (tab: Page) => {
    await order(tab, prompt);
    await tab.evaluate(() => window.api.end(window.api.generations[0]!.id, 'cancelled', 'internal'));
  },
  pictureMissing: async (tab: Page) => {
    await order(tab, prompt);
    await tab.evaluate(() => {
      const { id } = window.api.generations[0]!;
      for (const size of [512, 1024]) window.api.fail(`GET /v1/images/image-of-${id}/files/${size}`, 'internal');
    });
    await finish(tab, undefined);
  },
  downloadFailed: async (tab: Page) => {
    await order(tab, prompt);
    await finish(tab, undefined);
    await tab.evaluate(() => {
      const { id } = window.api.generations[0]!;
      window.api.fail(`GET /v1/images/image-of-${id}/files/original`, 'internal');
    });
    await tab.locator('button[name=download]').click();
  },
  signedOut: async (tab: Page) => {
    await tab.evaluate(() => {
      for (let count = 0; count < 3; count++) window.api.addFinished(`Earlier picture ${count}`);
    });
    await order(tab, prompt);
    await finish(tab, undefined);
    await beginSignIn(tab);
    await tab.evaluate(() => window.popup.deny());
    await tab.locator('.account [role=alert]').waitFor();
  },
  signedIn: async (tab: Page) => {
    await tab.getByRole('textbox').hover();
    await signIn(tab);
    await tab.evaluate(() => (window.api.remaining = 0));
    await tab.locator('button:has(.initial)').click();
    await tab.locator('.paid').waitFor();
  },
  claimOffer: async (tab: Page) => {
    await tab.evaluate(() => {
      for (let count = 0; count < 2; count++) window.api.addFinished(`Earlier picture ${count}`);
    });
    await order(tab, prompt);
    await finish(tab, undefined);
    await signIn(tab);
    await tab.locator('.account .main').waitFor();
  },
  codeField: async (tab: Page) => {
    await tab.getByRole('textbox').hover();
    await beginSignIn(tab);
    await tab.evaluate(() => window.popup.close());
    await tab.locator('.code').fill('K7M2 QX4');
    await tab.locator('.code').press('Enter');
    await tab.locator('.alert:not(:empty)').waitFor();
  },
  capReached: async (tab: Page) => {
    await tab.getByRole('textbox').hover();
    await signIn(tab);
    await tab.evaluate(() => {
      window.api.accounts.me.grant = { dailyCredits: 10, usedToday: 10, totalCredits: 50, used: 20 };
      window.api.fail('POST /v1/generations', { code: 'grant_cap_reached', help: `${location.origin}/account/sites` });
    });
    await press(tab, prompt);
    await tab.locator('.actions a').waitFor();
  },
} satisfies Record<string, (tab: Page) => Promise<void>>;

export type StateName = keyof typeof states;
