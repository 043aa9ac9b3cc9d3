import { uuidv7 } from 'uuidv7';
import type { Locale } from '../../language/locale.ts';
import { type Browser, testUserAgent } from './create-browser.ts';
import type { TestAccounts } from './open-test-accounts.ts';

interface NewTestAccount {
  email?: string;
  name?: string;
  password?: string;
  locale?: Locale;
  isEmailVerified?: boolean;
}

export const testPassword = 'correct horse battery';

/** An account with a password, its address proven. */
export async function addAccount({ authentication }: Pick<TestAccounts, 'authentication'>, given: NewTestAccount = {}) {
  const { email = `${uuidv7()}@mail.example`, name = 'Ada', password = testPassword } = given;
  const { internalAdapter, password: passwords } = await authentication.context;
  const emailVerified = given.isEmailVerified ?? true;
  const account = await internalAdapter.createUser(
    { email, name, emailVerified, locale: given.locale ?? 'en' },
    { method: 'email-password' },
  );
  const method = { userId: account.id, providerId: 'credential', accountId: account.id };
  await internalAdapter.linkAccount({ ...method, password: await passwords.hash(password) });
  return { id: account.id, email, password };
}

/** Signs a browser in past the pages, for tests of what comes after. */
export async function signInBrowser(
  { authentication }: Pick<TestAccounts, 'authentication'>,
  browser: Browser,
  email: string,
): Promise<void> {
  const { headers } = await authentication.api.signInEmail({
    body: { email, password: testPassword },
    headers: new Headers({ 'user-agent': testUserAgent }),
    returnHeaders: true,
  });
  for (const line of headers.getSetCookie()) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
    browser.cookies.set(name, value);
  }
}
