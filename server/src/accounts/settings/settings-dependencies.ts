import type { SignInDependencies } from '../sign-in/sign-in-dependencies.ts';

export interface AccountWallet {
  balance: number;
  /** Whether it came without the first credits that others get. */
  lacksGift?: boolean;
}

/** What the pages of an account's own settings work with. */
export interface SettingsDependencies extends SignInDependencies {
  /** What the account has to spend, where there is somebody who knows. */
  readWallet?: ((accountId: string) => Promise<AccountWallet>) | undefined;
}
