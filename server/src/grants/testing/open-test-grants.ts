import { createAuthenticationRoutes } from '../../accounts/authentication/create-authentication-routes.ts';
import { createAuthentication } from '../../accounts/authentication/create-authentication.ts';
import { createSessionFinder } from '../../accounts/session/create-session-finder.ts';
import { createSignInRoutes } from '../../accounts/sign-in/create-sign-in-routes.ts';
import { createBrowser } from '../../accounts/testing/create-browser.ts';
import { createOutbox } from '../../accounts/testing/create-outbox.ts';
import { connectDatabase } from '../../database/connect-database.ts';
import { createTestDatabase } from '../../database/testing/create-test-database.ts';
import { createHttpApp } from '../../http/create-http-app.ts';
import { createRouter } from '../../http/create-router.ts';
import { createLimits } from '../../limits/create-limits.ts';
import { createLog } from '../../observability/create-log.ts';
import { createMetrics } from '../../observability/create-metrics.ts';
import type { Pages } from '../../pages/pages.ts';
import { createTestPages } from '../../pages/testing/create-test-pages.ts';
import type { CallerVariables } from '../caller.ts';
import { createGrantRoutes } from '../create-grant-routes.ts';
import { createClientGuardPlugin } from '../oauth/create-client-guard-plugin.ts';
import { createOAuthPlugin } from '../oauth/create-oauth-plugin.ts';
import { openSession } from './open-session.ts';
import { type CallerGuardDependencies, createCallerGuard } from '../require-caller.ts';
import { useQuickPasswords } from '../../accounts/testing/use-quick-passwords.ts';

export const serverUrl = 'http://localhost:8787';
const secret = 'the secret of the tests, 32 long';

interface TestGrantOptions {
  publicUrl?: string;
  /** The scripts of our pages; none where it is not said. */
  findElements?: Pages['findElements'];
}

export type TestGrants = Awaited<ReturnType<typeof openTestGrants>>;

/** Accounts, sites and what the ones allow the others, over a database of the test's own. */
export async function openTestGrants({ publicUrl = serverUrl, findElements }: TestGrantOptions = {}) {
  const { connectionString, drop } = await createTestDatabase();
  const { database, close } = connectDatabase(connectionString, { size: 8 });
  const clock = createTestClock();
  const { mailer, ...outbox } = createOutbox();
  const log = createLog('silent');
  const shared = { database, clock, secret, log, publicUrl, trustProxy: 1 };
  const plugins = [createOAuthPlugin(shared), createClientGuardPlugin(shared)] as const;
  const authentication = createAuthentication({ ...shared, mailer, provider: undefined, plugins });
  await useQuickPasswords(authentication);
  const findSession = createSessionFinder({ authentication, clock });
  const pages = createTestPages({
    ...{ clock, secret, publicUrl, findViewer: findSession },
    ...(findElements && { findElements }),
  });
  const limits = createLimits({ database, clock, secret });
  const accountSettings = { provider: undefined, minimumAge: 13, countryHeader: undefined };
  const dependencies = { ...shared, pages, authentication, limits, accountSettings, findSession };
  const app = createHttpApp({ log, metrics: createMetrics() });
  app.route('/', createGrantRoutes(dependencies));
  app.route('/', createAuthenticationRoutes(dependencies));
  app.route('/', createSignInRoutes(dependencies));
  app.route('/', createCallerRoutes(shared));
  const openBrowser = () => createBrowser((path, init) => app.request(path, init), publicUrl);
  return {
    ...dependencies,
    ...{ app, outbox, openBrowser, connectionString },
    /** An account, and a browser that is signed in to it. */
    async openSignedIn() {
      const browser = openBrowser();
      return { browser, account: await openSession(authentication, browser) };
    },
    async close() {
      await authentication.background.settle();
      await close();
      await drop();
    },
  };
}

/** Two addresses that take tokens: any, and those that may generate. */
function createCallerRoutes(dependencies: CallerGuardDependencies) {
  const router = createRouter<CallerVariables>();
  const generate = createCallerGuard(dependencies, { scope: 'generate' });
  router.get('/v1/whoami', createCallerGuard(dependencies), (context) => context.json(context.var.caller));
  router.get('/v1/generating', generate, (context) => context.json(context.var.caller));
  return router;
}

function createTestClock() {
  let later = 0;
  return {
    now: () => new Date(Date.now() + later),
    advanceMinutes(minutes: number) {
      later += minutes * 60_000;
    },
  };
}
