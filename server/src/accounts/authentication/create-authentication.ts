import { type BetterAuthOptions, type BetterAuthPlugin, betterAuth } from 'better-auth';
import type { Logger } from 'pino';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { deriveSecret } from '../../http/derive-secret.ts';
import { nameCookie } from '../../http/name-cookie.ts';
import type { Mailer } from '../../mail/mailer.ts';
import type { IdentityProvider } from '../account-settings.ts';
import { createBackgroundTasks } from '../create-background-tasks.ts';
import type { AddedPlugin, ApiOf, Authentication, LibraryOptions } from './authentication.ts';
import { coreTables } from './core-tables.ts';
import { createAccountMails } from './create-account-mails.ts';
import { createDatabaseHooks } from './create-database-hooks.ts';
import { createLibraryLog } from './create-library-log.ts';
import { type OwnPlugins, createOwnPlugins } from './create-own-plugins.ts';
import { createPasswordOptions } from './create-password-options.ts';
import { clientAddressHeader } from './forwarded-headers.ts';
import { lifetimes } from './lifetimes.ts';

export interface AuthenticationOptions<Plugins extends readonly AddedPlugin[]> {
  database: Database;
  secret: string;
  publicUrl: string;
  mailer: Mailer;
  log: Logger;
  clock: Clock;
  /** What an account gets once its address is proven. It may be called again, and may fail without harm. */
  welcome?(accountId: string, clientAddress?: string): Promise<unknown>;
  /** The operator's own provider of identities. */
  provider?: IdentityProvider | undefined;
  /** What features above accounts add: the OAuth provider. */
  plugins: Plugins;
}

/**
 * The authentication library, with our tables, words, mail and limits. Its endpoints are called by our own pages through
 * `library.api`; which of them HTTP reaches, `createAuthenticationRoutes` says.
 */
export function createAuthentication<const Plugins extends readonly AddedPlugin[]>(
  options: AuthenticationOptions<Plugins>,
): Authentication<ApiOf<Plugins>> {
  const { publicUrl, database, clock, provider } = options;
  const background = createBackgroundTasks(options.log);
  const mail = createAccountMails(options.mailer, background);
  const welcome = (id: string, clientAddress?: string) => background.runAndWait(options.welcome?.(id, clientAddress));
  const surroundings = { database, publicUrl, mail, background, clock, provider };
  const library = betterAuth<LibraryOptions>({
    ...coreTables,
    ...commonOptions(options),
    ...createPasswordOptions(surroundings),
    database: { db: database, type: 'postgres', transaction: true },
    databaseHooks: createDatabaseHooks({ database, clock, welcome }),
    advanced: advancedOptions(publicUrl, background.run),
    plugins: addPlugins(createOwnPlugins(surroundings), options.plugins),
  });
  const { handler, $context: context } = library;
  const api = library.api as Authentication<ApiOf<Plugins>>['api'];
  return { api, handler, context, mail, background, publicUrl };
}

/**
 * The types of some plugins do not hold under `exactOptionalPropertyTypes`, and what is added shall not change the type
 * of what every feature uses; at run time each is a plugin.
 */
function addPlugins(own: OwnPlugins, added: readonly AddedPlugin[]): OwnPlugins {
  return [...own, ...(added as readonly BetterAuthPlugin[])] as unknown as OwnPlugins;
}

function commonOptions({
  publicUrl,
  secret,
  log,
}: Pick<AuthenticationOptions<readonly []>, 'publicUrl' | 'secret' | 'log'>) {
  return {
    appName: 'Vignette',
    baseURL: publicUrl,
    basePath: '/auth',
    secret: deriveSecret(secret, 'accounts'),
    trustedOrigins: [publicUrl],
    session: {
      ...coreTables.session,
      expiresIn: lifetimes.sessionDays * 86_400,
      freshAge: lifetimes.freshMinutes * 60,
    },
    // Links between accounts need both sides' address proven.
    account: { ...coreTables.account, encryptOAuthTokens: true, accountLinking: { requireLocalEmailVerified: true } },
    verification: { ...coreTables.verification, storeIdentifier: 'hashed' },
    // Ours are exact, and count by network and account as well.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // What it did not foresee is logged and answered as ours is, and not printed with all that the database says of it.
    onAPIError: { throw: true },
    logger: createLibraryLog(log),
  } as const satisfies BetterAuthOptions;
}

function advancedOptions(publicUrl: string, handler: (task: Promise<unknown>) => void) {
  return {
    cookiePrefix: nameCookie(publicUrl, 'vignette'),
    // The library's own way to secure cookies would put `__Secure-` before the prefix.
    useSecureCookies: false,
    defaultCookieAttributes: { secure: publicUrl.startsWith('https:') },
    ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    database: { generateId: () => uuidv7() },
    backgroundTasks: { handler },
    // The library would leave them out where it thinks to be tested.
    disableOriginCheck: false,
    disableCSRFCheck: false,
  } as const satisfies BetterAuthOptions['advanced'];
}
