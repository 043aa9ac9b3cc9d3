import { type Asked, askLibrary } from '../authentication/ask-library.ts';
import { forwardHeaders } from '../authentication/forwarded-headers.ts';
import type { SettingsContext } from './open-settings-page.ts';
import type { SettingsDependencies } from './settings-dependencies.ts';

type LibraryCall = { headers: Headers; returnHeaders: true };

/** Asks the library something in the name of whoever is signed in. */
export function callLibrary<Response>(
  dependencies: SettingsDependencies,
  context: SettingsContext,
  call: (options: LibraryCall) => Promise<{ headers: Headers; response: Response }>,
): Promise<Asked<Response>> {
  const headers = forwardHeaders(context, dependencies);
  return askLibrary(context, () => call({ headers, returnHeaders: true }));
}
