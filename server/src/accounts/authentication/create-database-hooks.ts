import type { BetterAuthOptions } from 'better-auth';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { describeDevice } from '../describe-device.ts';
import { normaliseAddress } from '../normalise-address.ts';
import { assertNotSuspended } from './assert-not-suspended.ts';
import { providerId } from './create-provider.ts';
import { clientAddressHeader, countryHeader } from './forwarded-headers.ts';
import { describeProviderSignUp, keepProviderSignUp } from './provider-sign-up.ts';

type DatabaseHooks = NonNullable<BetterAuthOptions['databaseHooks']>;
type Caller = { headers?: Headers | undefined; path?: string | undefined } | null;

interface HookDependencies {
  database: Database;
  clock: Clock;
  /** For an account whose address is proven, as often as its row changes; and from where that was done. */
  welcome(accountId: string, clientAddress?: string): Promise<void>;
}

/** What a provider lets us do in a person's name: nothing that we would want, so none of it is kept. */
const noTokens = { accessToken: null, refreshToken: null, idToken: null, scope: null };

const mailedWaysIn: ReadonlySet<string | undefined> = new Set(['/sign-in/email-otp', '/magic-link/verify']);

/** What is ours in the rows that the library writes. */
export function createDatabaseHooks(dependencies: HookDependencies): DatabaseHooks {
  return {
    user: createAccountHooks(dependencies),
    account: createMethodHooks(dependencies),
    session: {
      create: {
        async before(session, context) {
          await assertNotSuspended(dependencies.database, session.userId);
          return { data: { ...session, ...describeSession(context) } };
        },
      },
    },
  };
}

function createAccountHooks({ clock, welcome }: HookDependencies): NonNullable<DatabaseHooks['user']> {
  return {
    create: {
      before: async (account, context) => ({
        data: { ...withNormalisedEmail(account), image: null, ...(await describeProviderSignUp(context, clock)) },
      }),
      async after(account, context) {
        await keepProviderSignUp(context, account.id, clock);
        await greetProven(welcome, account, context);
      },
    },
    update: {
      before: async (changes, context) => ({
        data: { ...withNormalisedEmail(changes), ...(isFirstProof(changes, context) && { name: '' }) },
      }),
      after: (account, context) => greetProven(welcome, account, context),
    },
  };
}

function createMethodHooks({ welcome }: HookDependencies): NonNullable<DatabaseHooks['account']> {
  return {
    create: {
      before: async (method) => ({ data: { ...method, ...noTokens } }),
      // An account that was taken over has been proven without the library, just before.
      async after({ providerId: provider, userId }, context) {
        if (!context || provider !== providerId) return;
        await greetProven(welcome, await context.context.internalAdapter.findUserById(userId), context);
      },
    },
    update: { before: async (method) => ({ data: { ...method, ...noTokens } }) },
  };
}

/** A row that is gone by now comes as nothing. */
async function greetProven(
  welcome: HookDependencies['welcome'],
  account: { id: string; emailVerified: boolean } | null,
  caller: Caller,
): Promise<void> {
  const clientAddress = caller?.headers?.get(clientAddressHeader) ?? undefined;
  if (account?.emailVerified) await welcome(account.id, clientAddress);
}

function withNormalisedEmail<Row extends { email?: string | undefined }>(row: Row): Row & { normalisedEmail?: string } {
  return row.email === undefined ? row : { ...row, normalisedEmail: normaliseAddress(row.email) };
}

/**
 * Whether an address is proven by whoever signs in with a mail. Nobody knows who signed up with it: the library takes
 * their ways in away, and their name goes with them.
 */
function isFirstProof({ emailVerified }: { emailVerified?: boolean | undefined }, caller: Caller): boolean {
  return emailVerified === true && mailedWaysIn.has(caller?.path);
}

/** The fields are the library's; what we put into them is device and country, and never an address. */
function describeSession(caller: Caller) {
  return {
    userAgent: describeDevice(caller?.headers?.get('user-agent')),
    ipAddress: caller?.headers?.get(countryHeader) ?? null,
  };
}
