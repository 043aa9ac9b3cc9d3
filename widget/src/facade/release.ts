import { en } from '../locales/en.ts';
import { tagPrefix, version as ownVersion } from '../version.ts';

// What the facade must know of the app files of its own release, written as short as it compresses best: by columns, each
// in the order of `locales`. The build puts another module in this one's place once the app files exist.

/** Folder of the app files. */
export const version: string = ownVersion;

/** Name of the inner element, up to the locale. */
export const appTag = tagPrefix('app');

/** The first is for all other languages. */
export const locales: readonly string[] = ['en'];

/** SHA-256 of each app file, in base64 without its `=`. */
export const hashes: readonly string[] = [];

/** Every prompt, then every word on the button, then every sentence for when the app does not load. */
export const texts: readonly string[] = [en.facade.prompt, en.facade.make, en.facade.loadFailed];
