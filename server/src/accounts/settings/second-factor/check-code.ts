import { findClientAddress } from '../../../http/find-client-address.ts';
import type { Asked } from '../../authentication/ask-library.ts';
import { callLibrary } from '../call-library.ts';
import type { SettingsContext } from '../open-settings-page.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';

/** Whether somebody who is signed in has typed a good code. Six digits are of the app, anything else is a recovery code. */
export async function checkCode(
  dependencies: SettingsDependencies,
  context: SettingsContext,
  typed: string,
): Promise<boolean> {
  const { limits, trustProxy } = dependencies;
  const subjects = { address: findClientAddress(context, trustProxy), account: context.var.account.id };
  await limits.consume('secondFactor', subjects);
  const code = typed.replaceAll(/\s/g, '');
  const asked = await (/^\d{6}$/.test(code) ? askApp : askRecovery)(dependencies, context, code);
  if (!asked.response) return false;
  await limits.forgive('secondFactor', subjects);
  return true;
}

function askApp(dependencies: SettingsDependencies, context: SettingsContext, code: string): Promise<Asked<object>> {
  const { api } = dependencies.authentication;
  return callLibrary<object>(dependencies, context, (call) => api.verifyTOTP({ ...call, body: { code } }));
}

function askRecovery(
  dependencies: SettingsDependencies,
  context: SettingsContext,
  code: string,
): Promise<Asked<object>> {
  const { api } = dependencies.authentication;
  const body = { code, disableSession: true };
  return callLibrary<object>(dependencies, context, (call) => api.verifyBackupCode({ ...call, body }));
}
