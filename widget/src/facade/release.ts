import { en } from '../locales/en.ts';
import { tagPrefix, version } from '../version.ts';

/** What the facade must know of the app files of its own release. */
export interface Release {
  version: string;
  /** Name of the inner element, up to the locale. */
  tag: string;
  /** By locale; `en` is the fallback. */
  apps: Record<string, ReleasedApp>;
}

/** As short as it can be, for it stands once for each locale in a file of two kilobytes: the hash without its `=`. */
export type ReleasedApp = readonly [sha256: string, prompt: string, make: string, loadFailed: string];

/** Put in place by the build once the app files exist; here, for a page that defines the app by itself. */
export const release: Release = {
  version,
  tag: tagPrefix('app'),
  apps: { en: ['', en.facade.prompt, en.facade.make, en.facade.loadFailed] },
};
