import type { EnginePicture } from '../../engines/engine.ts';
import { containers } from './containers.ts';

const mediaTypes = Object.keys(containers) as EnginePicture['mediaType'][];

/** What the first bytes say, whatever a header says. The rest may still be broken. */
export function findMediaType(bytes: Uint8Array): EnginePicture['mediaType'] | undefined {
  return mediaTypes.find((mediaType) => containers[mediaType].matches(bytes));
}
