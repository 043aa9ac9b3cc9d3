import { callLibrary } from '../call-library.ts';
import type { SettingsContext } from '../open-settings-page.ts';
import { endOtherSessions } from '../sessions/end-other-sessions.ts';
import type { SettingsDependencies } from '../settings-dependencies.ts';

/** Keeps a checked password, and signs every other device out. `current` is the one before it. */
export async function savePassword(
  dependencies: SettingsDependencies,
  context: SettingsContext,
  { password: newPassword, current }: { password: string; current: string | undefined },
): Promise<void> {
  const { api } = dependencies.authentication;
  const asked =
    current === undefined
      ? await callLibrary(dependencies, context, (call) => api.setPassword({ ...call, body: { newPassword } }))
      : await callLibrary(dependencies, context, (call) =>
          api.changePassword({ ...call, body: { newPassword, currentPassword: current } }),
        );
  if (asked.refusal !== undefined) throw new Error(`The library refused a checked password: ${asked.refusal}`);
  await endOtherSessions(dependencies, context.var.account);
}
