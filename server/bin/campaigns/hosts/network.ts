import { setTimeout as after } from 'node:timers/promises';
import type { Guest } from './guest.ts';

type Prepare = (guest: Guest) => Promise<void>;

const delayMs = 1200;
const cors = { 'access-control-allow-origin': '*' };

/** What may happen to requests on their way. */
export const network = {
  delay:
    (address: RegExp, milliseconds = delayMs): Prepare =>
    async ({ page }) =>
      void (await page.route(address, async (route) => {
        await after(milliseconds);
        await route.fallback();
      })),

  cut:
    (address: RegExp): Prepare =>
    async ({ page }) =>
      void (await page.route(address, (route) => route.abort())),

  cutOnce:
    (address: RegExp): Prepare =>
    async ({ page }) =>
      void (await page.route(address, (route) => route.abort(), { times: 1 })),

  /** One byte more, as proxies add their own words to scripts. */
  mangle:
    (address: RegExp): Prepare =>
    async ({ page }) =>
      void (await page.route(address, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}\n` });
      })),

  answerWithPage:
    (address: RegExp, status = 502): Prepare =>
    async ({ page }) =>
      void (await page.route(address, (route) =>
        route.fulfill({ status, headers: cors, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
      )),

  /** A worker that is in charge before the page is opened. */
  registerFirst:
    (worker: string): Prepare =>
    async ({ page, worlds, hostOrigin }) => {
      await page.goto(`${hostOrigin}/`);
      const register = `navigator.serviceWorker.register('/${worker}')`;
      await worlds.within(`${register}.then(() => navigator.serviceWorker.ready).then(() => {})`);
    },
} as const;
