import { en } from '../locales/en.ts';
import { version } from '../version.ts';

/** What the facade must know of the app files of its own release. */
export interface Release {
  version: string;
  /** By locale; `en` is the fallback. */
  apps: Record<string, ReleasedApp>;
}

export interface ReleasedApp {
  /** File name below `/embed/<version>/`. */
  file: string;
  integrity: string;
  /** Prompt label, placeholder, button and the sentence for a failed load. */
  strings: readonly [prompt: string, placeholder: string, make: string, loadFailed: string];
}

/** Put in place by the build once the app files exist; here, for a page that defines the app by itself. */
export const release: Release = {
  version,
  apps: {
    en: {
      file: '',
      integrity: '',
      strings: [en.facade.prompt, en.facade.placeholder, en.facade.make, en.facade.loadFailed],
    },
  },
};
