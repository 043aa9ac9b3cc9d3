import { makeSignature } from 'better-auth/crypto';
import { uuidv7 } from 'uuidv7';
import type { Browser } from '../../accounts/testing/create-browser.ts';
import type { OAuthAuthentication } from '../oauth/authentication.ts';

/** Signs a browser in to a new account, as one who has proven everything: a password takes longer than all the rest. */
export async function openSession(authentication: OAuthAuthentication, browser: Browser) {
  const { internalAdapter, secret, authCookies } = await authentication.context;
  const email = `${uuidv7()}@mail.example`;
  const facts = { email, name: 'Ada', emailVerified: true, locale: 'en' };
  const account = await internalAdapter.createUser(facts, { method: 'email-password' });
  const { id, token } = await internalAdapter.createSession(account.id);
  const value = encodeURIComponent(`${token}.${await makeSignature(token, secret)}`);
  browser.cookies.set(authCookies.sessionToken.name, value);
  return { id: account.id, email, sessionId: id, sessionToken: token };
}
