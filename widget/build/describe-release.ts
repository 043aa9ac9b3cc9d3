import type * as release from '../src/facade/release.ts';
import { tagPrefix, version } from '../src/version.ts';
import { locales } from './locales.ts';

/** What the facade knows of the apps of its release, with the hash of each where it checks them. */
export function describeRelease(hashes: string[]): typeof release {
  const facades = Object.values(locales).map(({ facade }) => facade);
  const texts = (['prompt', 'make', 'loadFailed'] as const).flatMap((name) => facades.map((facade) => facade[name]));
  // The hashes first: they compress unlike everything else.
  return { hashes, version, appTag: tagPrefix('app'), locales: Object.keys(locales), texts };
}
