import { findManifest } from './containers/find-manifest.ts';
import type { DigitalSourceType } from './digital-source-types.ts';
import { findManifestSourceTypes } from './find-manifest-source-types.ts';
import { findXmpSourceTypes } from './find-xmp-source-types.ts';
import { isAiSourceType } from './is-ai-source-type.ts';

/**
 * What a file says of its origin, in its XMP (as the decoder hands it out) or in its C2PA manifest; only terms of the
 * vocabulary count. Where it says several things and one of them is AI, that is what it says.
 */
export function readSourceType(file: Uint8Array, xmp: Uint8Array | undefined): DigitalSourceType | undefined {
  const manifest = findManifest(file);
  const claims = [...(xmp ? findXmpSourceTypes(xmp) : []), ...(manifest ? findManifestSourceTypes(manifest) : [])];
  return claims.find(isAiSourceType) ?? claims[0];
}
