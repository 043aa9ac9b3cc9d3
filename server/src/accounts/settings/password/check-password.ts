import { findClientAddress } from '../../../http/find-client-address.ts';
import { callLibrary } from '../call-library.ts';
import type { SettingsContext } from '../open-settings-page.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';

/** Whether it is the password of whoever is signed in. Tries count as those of signing in do. */
export async function checkPassword(
  dependencies: SettingsDependencies,
  context: SettingsContext,
  password: string,
): Promise<boolean> {
  const { limits, trustProxy, authentication } = dependencies;
  const subjects = { address: findClientAddress(context, trustProxy), email: context.var.account.email };
  await limits.consume('signIn', subjects);
  const asked = await callLibrary(dependencies, context, (call) =>
    authentication.api.verifyPassword({ ...call, body: { password } }),
  );
  if (!asked.response) return false;
  await limits.forgive('signIn', subjects);
  return true;
}
