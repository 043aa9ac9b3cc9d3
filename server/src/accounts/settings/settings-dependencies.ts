import type { SignInDependencies } from '../sign-in/sign-in-dependencies.ts';

/** What the pages of an account's own settings work with. */
export interface SettingsDependencies extends SignInDependencies {
  /** What the account has to spend, where there is somebody who knows. */
  readWallet?: ((accountId: string) => Promise<{ balance: number }>) | undefined;
}
