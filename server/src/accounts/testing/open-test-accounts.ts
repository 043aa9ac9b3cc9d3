import type { Logger } from 'pino';
import { connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createHttpApp } from '../../http/create-http-app.ts';
import { createRouter } from '../../http/create-router.ts';
import { createLimits } from '../../limits/create-limits.ts';
import { createLog } from '../../observability/create-log.ts';
import { createMetrics } from '../../observability/create-metrics.ts';
import { createChoiceRoutes } from '../../pages/choice/create-choice-routes.ts';
import type { PageElements } from '../../pages/elements/page-elements.ts';
import { createPageFileRoutes } from '../../pages/files/create-page-file-routes.ts';
import { createTestPages } from '../../pages/testing/create-test-pages.ts';
import type { AccountSettings } from '../account-settings.ts';
import { createAuthenticationRoutes } from '../authentication/create-authentication-routes.ts';
import { createAuthentication } from '../authentication/create-authentication.ts';
import { createSessionFinder } from '../session/create-session-finder.ts';
import { requirePageSession } from '../session/require-page-session.ts';
import { requireSession } from '../session/require-session.ts';
import type { AccountVariables } from '../session/signed-in-account.ts';
import { createChoiceKeeper } from '../settings/create-choice-keeper.ts';
import { createSettingsRoutes } from '../settings/create-settings-routes.ts';
import type { AccountWallet } from '../settings/settings-dependencies.ts';
import { createSignInRoutes } from '../sign-in/create-sign-in-routes.ts';
import { createBrowser } from './create-browser.ts';
import { createOutbox } from './create-outbox.ts';
import { useQuickPasswords } from './use-quick-passwords.ts';

export const testUrl = 'http://localhost:8787';
export const testBalance = 4321;
const secret = 'the secret of the tests, 32 long';

interface Given extends Partial<AccountSettings> {
  welcome?(accountId: string, clientAddress?: string): Promise<unknown>;
  publicUrl?: string;
  wallet?: AccountWallet;
  log?: Logger;
  /** The scripts of pages, for a test with a real browser. */
  elements?: PageElements | undefined;
}

/** Accounts over a database of the test's own, with the mail they send and browsers that use them. */
export async function openTestAccounts({
  provider,
  minimumAge = 13,
  publicUrl = testUrl,
  elements,
  welcome,
  wallet = { balance: testBalance },
  log = createLog('silent'),
}: Given = {}) {
  const accountSettings = { provider, minimumAge, countryHeader: 'x-country' };
  const { connectionString, drop } = await createTestDatabase();
  const { database, close } = connectDatabase(connectionString, { size: 4 });
  const clock = createTestClock();
  const outbox = createOutbox();
  const { mailer } = outbox;
  const authentication = createAuthentication({
    ...{ database, secret, publicUrl, mailer, log, clock, provider, plugins: [], ...(welcome && { welcome }) },
  });
  await useQuickPasswords(authentication);
  const findSession = createSessionFinder({ authentication, clock });
  const keepChoice = createChoiceKeeper({ findSession, database, clock });
  const pages = createTestPages({
    ...{ log, clock, secret, publicUrl, findViewer: findSession, keepChoice },
    ...(elements && { findElements: async () => elements }),
  });
  const limits = createLimits({ database, clock, secret });
  const shared = { pages, authentication, database, clock, limits, trustProxy: 1, accountSettings, findSession };
  const app = createHttpApp({ log, metrics: createMetrics() });
  app.route('/', createAuthenticationRoutes(shared));
  app.route('/', createPageFileRoutes(pages));
  app.route('/', createChoiceRoutes(pages));
  app.route('/', createSignInRoutes(shared));
  app.route('/', createSettingsRoutes({ ...shared, readWallet: async () => wallet }));
  app.route('/', createGuardedRoutes(findSession));
  return {
    ...{ database, clock, outbox, authentication, findSession, app },
    openBrowser: () => createBrowser((path, init) => app.request(path, init), publicUrl),
    async close() {
      await authentication.background.settle();
      await close();
      await drop();
    },
  };
}

export type TestAccounts = Awaited<ReturnType<typeof openTestAccounts>>;

/** Two addresses that only an account may see. */
function createGuardedRoutes(findSession: ReturnType<typeof createSessionFinder>) {
  const router = createRouter<AccountVariables>();
  router.get('/v1/guarded', requireSession(findSession), (context) => context.json(context.var.account));
  router.get('/guarded', requirePageSession(findSession), (context) => context.text(context.var.account.email));
  return router;
}

function createTestClock() {
  let now = new Date();
  return {
    now: () => now,
    advanceMinutes(minutes: number) {
      now = new Date(now.getTime() + minutes * 60_000);
    },
  };
}
