import path from 'node:path';
import { addAccount, signInBrowser } from '../../accounts/testing/add-account.ts';
import type { Browser } from '../../accounts/testing/create-browser.ts';
import { openTestAccounts, testUrl } from '../../accounts/testing/open-test-accounts.ts';
import { loadEmbedFiles } from '../../app/embed/load-embed-files.ts';
import { createEmbedRoutes } from '../../app/embed/create-embed-routes.ts';
import { createSiteSnippetRoutes } from '../../app/pages/site-snippet/create-site-snippet-routes.ts';
import { readWallet } from '../../credits/read-wallet.ts';
import type { Engine } from '../../engines/engine.ts';
import { fakeModel } from '../../generation/testing/fake-model.ts';
import { createLimits } from '../../limits/create-limits.ts';
import { loadPageElements } from '../../pages/elements/load-page-elements.ts';
import { createTestPages } from '../../pages/testing/create-test-pages.ts';
import type { Locale } from '../../language/locale.ts';
import { createTestQueue } from '../../webhooks/testing/create-test-queue.ts';
import { createWebhookRoutes } from '../../webhooks/own/create-webhook-routes.ts';
import { createWebhookPageRoutes } from '../../webhooks/pages/create-webhook-page-routes.ts';
import { createSiteRoutes } from '../own/create-site-routes.ts';
import { createSitePageRoutes } from '../pages/create-site-page-routes.ts';

const secret = 'the secret of the tests, 32 long';
const build = path.resolve(import.meta.dirname, '../../../../widget/dist');
const engines = [{ name: 'fake', models: [fakeModel, { ...fakeModel, id: 'fake-2', name: 'Fake 2' }] }];

export type TestOwners = Awaited<ReturnType<typeof openTestOwners>>;

/** Accounts that own sites, with everything they can ask of them, over a database of the test's own. */
export async function openTestOwners() {
  const [embed, elements] = await Promise.all([loadEmbedFiles(build), loadPageElements(build)]);
  const accounts = await openTestAccounts({ elements });
  const { database, clock, findSession, app } = accounts;
  const findElements = async () => elements ?? new Map();
  const pages = createTestPages({ clock, secret, publicUrl: testUrl, findViewer: findSession, findElements });
  const queue = createTestQueue();
  const findFiles = async () => embed;
  const limits = createLimits({ database, clock, secret });
  const shared = { database, clock, secret, findSession, pages, limits, publicUrl: testUrl };
  const webhooks = { queues: { webhooks: queue }, allowsPrivateHosts: true };
  const dependencies = { ...shared, ...webhooks, engines: engines as unknown as readonly Engine[] };
  app.route('/', createSiteRoutes(dependencies));
  app.route('/', createWebhookRoutes(dependencies));
  app.route('/', createSitePageRoutes({ ...dependencies, readWallet: (accountId) => readWallet(database, accountId) }));
  app.route('/', createWebhookPageRoutes(dependencies));
  app.route('/', createSiteSnippetRoutes({ ...dependencies, findFiles }));
  app.route('/', createEmbedRoutes({ findFiles, archive: { find: async () => undefined }, isDevelopment: false }));
  return {
    ...accounts,
    ...dependencies,
    /** A browser of a new account, signed in. */
    async addOwner({ locale = 'en', name = 'Ada' }: { locale?: Locale; name?: string } = {}) {
      const account = await addAccount(accounts, { locale, name });
      const browser = accounts.openBrowser();
      await signInBrowser(accounts, browser, account.email);
      return { ...account, browser, call: createCall(browser) };
    },
  };
}

/** Asks the API as a script of one of our own pages does. */
function createCall(browser: Browser) {
  return (method: string, address: string, body?: unknown, headers: Record<string, string> = {}) =>
    browser.send(address, {
      method,
      headers: { origin: testUrl, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}
