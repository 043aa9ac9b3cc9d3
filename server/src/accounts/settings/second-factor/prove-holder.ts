import type { SettingsContext } from '../open-settings-page.ts';
import { checkPassword } from '../password/check-password.ts';
import { hasPassword } from '../password/has-password.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';

interface Proven {
  asksPassword: boolean;
  isProven: boolean;
  /** What the library wants besides. */
  body: { password?: string };
}

/** Whether a form comes from the account's holder: by the password, or, without any, by having signed in just now. */
export async function proveHolder(
  dependencies: SettingsDependencies,
  context: SettingsContext,
  { password = '' }: Readonly<Record<string, string>>,
): Promise<Proven> {
  const asksPassword = await hasPassword(dependencies.database, context.var.account.id);
  if (!asksPassword) return { asksPassword, isProven: context.var.account.isFreshSession, body: {} };
  return { asksPassword, isProven: await checkPassword(dependencies, context, password), body: { password } };
}
