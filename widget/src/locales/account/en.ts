import type { AccountErrorCode } from '../error-codes.ts';

/** Every string of signing in and of the account. The other locales have the same shape. */
export const en = {
  signIn: 'Sign in',
  signingIn: 'Signing in',
  opened: 'Sign in in the window that has just opened.',
  haveCode: 'I have a code',
  blocked: 'Your browser did not open a window.',
  open: 'Open it to sign in',
  openAgain: 'Open the window again',
  codeHint: 'Sign in in the other window. If it shows you a code, type it here.',
  code: 'Code',
  denied: 'You did not allow it, so nothing has changed here.',
  ended: 'You are not signed in here any more. Nothing is lost: just sign in again.',
  account: 'Account',
  menu: (name: string): string => `Account: ${name}`,
  /** Credits that can still be spent here. */
  paidByYou: (left: number): string => `Paid by you: ${left}\u00a0left`,
  balance: 'Your credits',
  allowance: 'This site may use',
  allowed: (today: number, inAll: number): string => `${today} today, ${inAll} in all`,
  gallery: 'All your pictures',
  manage: 'What this site may do',
  stay: 'Stay signed in here',
  signOut: 'Sign out here',
  signedIn: 'You are signed in. What you made here before can come along.',
  keep: (count: number): string =>
    count === 1 ? 'Keep this picture in your account' : `Keep these ${count} pictures in your account`,
  /** Where there are more than are known. */
  keepAll: 'Keep your pictures in your account',
  notNow: 'Not now',
  errors: {
    connect_code_wrong: 'This is not the code. Please look again and type it once more.',
    connect_code_expired: 'That took too long. Please sign in once more.',
    claim_invalid: 'These pictures cannot be moved into your account any more.',
  } satisfies Record<AccountErrorCode, string>,
};

export type AccountMessages = typeof en;
