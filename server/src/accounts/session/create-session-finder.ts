import { isAPIError } from 'better-auth/api';
import type { Context } from 'hono';
import type { Clock } from '../../clock/clock.ts';
import { AppError } from '../../errors/app-error.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { isLocale } from '../../language/locale.ts';
import type { Authentication } from '../authentication/authentication.ts';
import { lifetimes } from '../authentication/lifetimes.ts';
import type { SignedInAccount } from './signed-in-account.ts';

interface SessionFinderDependencies {
  authentication: Pick<Authentication, 'api'>;
  clock: Clock;
}

type Session = NonNullable<Awaited<ReturnType<Authentication['api']['getSession']>>>;

export type SessionFinder = ReturnType<typeof createSessionFinder>;

/** Answers who is signed in by the request's cookie, or nobody. It asks the database once a request, whoever else asks. */
export function createSessionFinder(dependencies: SessionFinderDependencies) {
  const known = new WeakMap<Request, Promise<SignedInAccount | undefined>>();
  return <Environment extends RouterEnvironment>(
    context: Context<Environment>,
  ): Promise<SignedInAccount | undefined> => {
    const found = known.get(context.req.raw) ?? findSession(dependencies, context);
    known.set(context.req.raw, found);
    return found;
  };
}

async function findSession<Environment extends RouterEnvironment>(
  { authentication, clock }: SessionFinderDependencies,
  context: Context<Environment>,
): Promise<SignedInAccount | undefined> {
  if (!context.req.header('cookie')) return undefined;
  const asked = await askForSession(authentication, context.req.raw.headers);
  for (const cookie of asked?.headers.getSetCookie() ?? []) context.header('set-cookie', cookie, { append: true });
  if (!asked?.response) return undefined;
  if (asked.response.user.suspendedAt) throw new AppError('account_suspended');
  return describeAccount(asked.response, clock.now());
}

/** The library wraps what fails below it; a database that is away is to be seen as what it is. */
async function askForSession({ api }: Pick<Authentication, 'api'>, headers: Headers) {
  try {
    return await api.getSession({ headers, returnHeaders: true });
  } catch (error) {
    if (!isAPIError(error)) throw error;
    // Ended by another request in this very moment.
    if (error.statusCode < 500) return undefined;
    throw error.cause ?? error;
  }
}

function describeAccount({ user, session }: Session, now: Date): SignedInAccount {
  const { id, name, email, emailVerified, twoFactorEnabled, locale, theme } = user;
  const age = now.getTime() - session.createdAt.getTime();
  return {
    ...{ id, name, email, isEmailVerified: emailVerified, hasSecondFactor: twoFactorEnabled === true },
    locale: isLocale(locale ?? undefined) ? (locale as SignedInAccount['locale']) : 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    sessionId: session.id,
    isFreshSession: age < lifetimes.freshMinutes * 60_000,
  };
}
