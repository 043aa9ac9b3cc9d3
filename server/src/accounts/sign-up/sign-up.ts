import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import type { Authentication } from '../authentication/authentication.ts';
import { findAddressee } from '../find-addressee.ts';
import { removeUnproven } from '../remove-unproven.ts';
import { keepMarkedSignUp } from './marked-sign-up.ts';
import type { NewAccount } from './sign-up-form.ts';

interface SignUpDependencies {
  authentication: Authentication;
  database: Database;
  clock: Clock;
}

interface SignUpOrigin {
  /** Of the browser, from `markBrowser`. */
  mark: string;
  /** Where to go on to afterwards. */
  goOn: string;
}

/**
 * Makes an account whose address is still to be proven, and mails the link for it; an address that has an account gets
 * a mail that says so. Nobody waits for it: the time it takes would tell which of both it was.
 */
export async function signUp(
  dependencies: SignUpDependencies,
  account: NewAccount,
  origin: SignUpOrigin,
): Promise<void> {
  const { database, authentication, clock } = dependencies;
  // So that no password of a stranger waits there.
  await removeUnproven(database, account.email);
  const { password, ...fields } = account;
  const known = { ...fields, ageConfirmedAt: clock.now() };
  if (password === '') return signUpWithoutPassword(dependencies, known, origin);
  const body = { ...known, password, callbackURL: origin.goOn };
  const { user } = await authentication.api.signUpEmail({ body, headers: new Headers() });
  const { internalAdapter } = await authentication.context;
  await keepMarkedSignUp({ internalAdapter, clock }, { mark: origin.mark, accountId: user.id });
}

async function signUpWithoutPassword(
  dependencies: SignUpDependencies,
  account: Omit<NewAccount, 'password'> & { ageConfirmedAt: Date },
  { goOn, mark }: SignUpOrigin,
): Promise<void> {
  const { authentication, database, clock } = dependencies;
  const { api, context, mail, publicUrl } = authentication;
  const holder = await findAddressee(database, account.email);
  if (holder) return mail(holder, 'already-signed-up', { signInUrl: `${publicUrl}/sign-in` });
  const { internalAdapter } = await context;
  const { id: accountId } = await internalAdapter.createUser(
    { ...account, emailVerified: false },
    { method: 'magic-link' },
  );
  await keepMarkedSignUp({ internalAdapter, clock }, { mark, accountId });
  await api.sendVerificationEmail({ body: { email: account.email, callbackURL: goOn } });
}
