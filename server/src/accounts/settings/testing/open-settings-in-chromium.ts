import path from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { loadPageElements } from '../../../pages/elements/load-page-elements.ts';
import { launchChromium } from '../../../pages/testing/launch-chromium.ts';
import { startServer } from '../../../pages/testing/start-server.ts';
import { openTestAccounts, type TestAccounts } from '../../testing/open-test-accounts.ts';
import { openSignedIn } from './open-signed-in.ts';

const build = path.resolve(import.meta.dirname, '../../../../../widget/dist');

/** The settings on a server that a real browser reaches as `localhost`: passkeys know no numbers for hosts. */
export async function openSettingsInChromium() {
  let accounts: TestAccounts | undefined;
  const server = await startServer({
    fetch: (request) => accounts?.app.fetch(request) ?? new Response(null, { status: 503 }),
  });
  const url = `http://localhost:${server.port}`;
  const [browser, elements] = await Promise.all([launchChromium(), loadPageElements(build)]);
  const opened = await openTestAccounts({ publicUrl: url, elements });
  accounts = opened;
  return {
    ...{ accounts: opened, url },
    /** A tab of somebody who is signed in. */
    async open(options: BrowserContextOptions = {}, given: Parameters<typeof openSignedIn>[1] = {}) {
      const person = await openSignedIn(opened, given);
      const context = await browser.newContext({ locale: 'en', ...options });
      await context.addCookies([...person.browser.cookies].map(([name, value]) => ({ name, value, url })));
      return { ...person, page: await context.newPage() };
    },
    /** A tab of nobody. */
    async openNew(options: BrowserContextOptions = {}) {
      return (await browser.newContext({ locale: 'en', ...options })).newPage();
    },
    async close() {
      await browser.close();
      server.close();
      await opened.close();
    },
  };
}

export type SettingsInChromium = Awaited<ReturnType<typeof openSettingsInChromium>>;
