import type { SecurityChange } from '../../mail/mail-facts.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import { describeSecurityChange } from '../describe-security-change.ts';
import type { SettingsContext } from './open-settings-page.ts';
import type { SettingsDependencies } from './settings-dependencies.ts';

/** A mail to the account about what was just changed on its guard, and from where. */
export function tellOfChange(
  dependencies: SettingsDependencies,
  context: SettingsContext,
  change: SecurityChange,
): void {
  const { clock, authentication } = dependencies;
  const { publicUrl, mail } = authentication;
  const circumstances = { clock, publicUrl, headers: forwardHeaders(context, dependencies) };
  mail(context.var.account, 'security-notice', describeSecurityChange(change, circumstances));
}
