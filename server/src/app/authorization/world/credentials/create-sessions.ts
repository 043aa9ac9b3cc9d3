import { addSession, writeSessionCookie } from '../add-session.ts';
import type { AccountHolder } from '../people.ts';
import type { Cast } from './credentials.ts';

const dayMs = 86_400_000;

export async function createSessions(cast: Cast) {
  const signIn = async (holder: AccountHolder) => {
    const { cookie } = await addSession(cast.services, cast.accounts[holder].id);
    return { cookie };
  };
  return {
    account: await signIn('account'),
    'other account': await signIn('other account'),
    owner: await signIn('owner'),
    'other owner': await signIn('other owner'),
    'suspended account': await signIn('suspended account'),
    operator: await signIn('operator'),
    'account since days': await createStale(cast, 'account'),
    'operator since days': await createStale(cast, 'operator'),
    'expired session': await createExpired(cast),
    'session with a forged signature': await createForged(cast),
  };
}

async function createExpired({ services, accounts }: Cast) {
  const { token, cookie } = await addSession(services, accounts.account.id);
  const expires_at = new Date(Date.now() - 60_000);
  await services.database.updateTable('account_sessions').set({ expires_at }).where('token', '=', token).execute();
  return { cookie };
}

async function createStale({ services, accounts }: Cast, holder: AccountHolder) {
  const { token, cookie } = await addSession(services, accounts[holder].id);
  const created_at = new Date(Date.now() - 2 * dayMs);
  await services.database.updateTable('account_sessions').set({ created_at }).where('token', '=', token).execute();
  return { cookie };
}

async function createForged({ services, accounts }: Cast) {
  const { token } = await addSession(services, accounts.account.id);
  return { cookie: await writeSessionCookie(services, token, 'a secret that somebody else has made') };
}
