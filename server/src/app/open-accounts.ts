import type { Logger } from 'pino';
import type { AccountSettings } from '../accounts/account-settings.ts';
import { createAuthentication } from '../accounts/authentication/create-authentication.ts';
import { createSessionFinder } from '../accounts/session/create-session-finder.ts';
import { createOperatorFinder } from '../administration/operators/create-operator-finder.ts';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import { createClientGuardPlugin } from '../grants/oauth/create-client-guard-plugin.ts';
import { createOAuthPlugin } from '../grants/oauth/create-oauth-plugin.ts';
import type { Queues } from '../jobs/start-queues.ts';
import { createSignUpGift } from '../credits/create-sign-up-gift.ts';
import type { Limits } from '../limits/create-limits.ts';
import { createMailer } from '../mail/create-mailer.ts';
import type { ClosingStack } from './closing-stack.ts';

interface AccountSurroundings {
  database: Database;
  queues: Queues;
  clock: Clock;
  log: Logger;
  secret: string;
  publicUrl: string;
  accountSettings: AccountSettings;
  /** What an account is given once its address is proven. */
  signUpCredits: number;
  /** Those of such gifts, where they are bounded. */
  giftLimits: Limits | undefined;
}

/** Who signs in, how they are asked, and the mail they get. Mail that was begun is handed over before the rest closes. */
export function openAccounts(surroundings: AccountSurroundings, stack: ClosingStack) {
  const { database, queues, clock, accountSettings, signUpCredits } = surroundings;
  const mailer = createMailer({ database, queue: queues.mail, clock });
  const { provider } = accountSettings;
  const welcome = createSignUpGift({ ...surroundings, limits: surroundings.giftLimits });
  const plugins = [createOAuthPlugin(surroundings), createClientGuardPlugin(surroundings)] as const;
  const authentication = createAuthentication({ ...surroundings, mailer, provider, plugins, welcome });
  stack.add(() => authentication.background.settle());
  const findSession = createSessionFinder({ authentication, clock });
  const findOperator = createOperatorFinder({ database, clock, findSession });
  return { mailer, authentication, accountSettings, signUpCredits, findSession, findOperator };
}
