import { addAccount, signInBrowser } from '../../accounts/testing/add-account.ts';
import type { Browser } from '../../accounts/testing/create-browser.ts';
import { openTestAccounts, testUrl } from '../../accounts/testing/open-test-accounts.ts';
import type { Engine } from '../../engines/engine.ts';
import { fakeModel } from '../../generation/testing/fake-model.ts';
import { createLimits } from '../../limits/create-limits.ts';
import { createPageFileRoutes } from '../../pages/files/create-page-file-routes.ts';
import { createTestPages } from '../../pages/testing/create-test-pages.ts';
import type { Locale } from '../../language/locale.ts';
import { createSiteRoutes } from '../own/create-site-routes.ts';
import { createSitePageRoutes } from '../pages/create-site-page-routes.ts';

const secret = 'the secret of the tests, 32 long';
const engines = [{ name: 'fake', models: [fakeModel, { ...fakeModel, id: 'fake-2', name: 'Fake 2' }] }];

export type TestOwners = Awaited<ReturnType<typeof openTestOwners>>;

/** Accounts that own sites, with everything they can ask of them, over a database of the test's own. */
export async function openTestOwners() {
  const accounts = await openTestAccounts();
  const { database, clock, findSession, app } = accounts;
  const pages = createTestPages({ clock, secret, publicUrl: testUrl, findViewer: findSession });
  const limits = createLimits({ database, clock, secret });
  const shared = { database, clock, secret, findSession, pages, limits, publicUrl: testUrl };
  const dependencies = { ...shared, engines: engines as unknown as readonly Engine[] };
  app.route('/', createPageFileRoutes(pages));
  app.route('/', createSiteRoutes(dependencies));
  app.route('/', createSitePageRoutes(dependencies));
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
  return (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    browser.send(path, {
      method,
      headers: { origin: testUrl, 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
}
