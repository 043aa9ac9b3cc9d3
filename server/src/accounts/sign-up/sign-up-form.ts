import type { PageView } from '../../pages/page-view.ts';
import { isDisposableAddress } from '../is-disposable-address.ts';
import { longestName, readName } from '../settings/profile/read-name.ts';
import { explainPassword } from '../password/explain-password.ts';
import { readAddress } from '../sign-in/read-address.ts';
import type { SignInTexts } from '../texts/sign-in-texts.ts';

/** What was typed, as it was typed; never the password. */
export interface SignUpValues {
  name?: string | undefined;
  email?: string | undefined;
  month?: string | undefined;
  year?: string | undefined;
}

export interface SignUpErrors {
  email?: string | undefined;
  password?: string | undefined;
  born?: string | undefined;
}

export interface NewAccount {
  name: string;
  email: string;
  /** Empty where somebody would rather sign in by mail. */
  password: string;
  locale: PageView['locale'];
  theme: PageView['theme'];
}

type Fields = Readonly<Record<string, string>>;

/** What is wrong with address and password of a form that came in. */
export function checkSignUp(texts: SignInTexts, { email, password = '' }: Fields): SignUpErrors {
  return {
    email: explainAddress(texts, readAddress(email)),
    password: password === '' ? undefined : explainPassword(texts, password),
  };
}

function explainAddress({ errors }: SignInTexts, address: string | undefined): string | undefined {
  if (!address) return errors.email;
  return isDisposableAddress(address) ? errors.disposable : undefined;
}

/** The account a checked form asks for. */
export function readNewAccount(
  { locale, theme }: PageView,
  { name = '', email = '', password = '' }: Fields,
): NewAccount {
  return { name: readName(name.slice(0, longestName)) ?? '', email: readAddress(email) ?? '', password, locale, theme };
}
