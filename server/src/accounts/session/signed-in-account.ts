import type { Theme } from '../../database/schema/account-tables.ts';
import type { Locale } from '../../language/locale.ts';

/** Who is signed in, as handlers find it at `context.var.account`. */
export interface SignedInAccount {
  id: string;
  /** Empty as long as nobody gave one. */
  name: string;
  email: string;
  isEmailVerified: boolean;
  hasSecondFactor: boolean;
  locale: Locale;
  theme: Theme;
  sessionId: string;
  /** Signed in a moment ago: good for changing what guards the account. */
  isFreshSession: boolean;
}

export interface AccountVariables {
  account: SignedInAccount;
}
