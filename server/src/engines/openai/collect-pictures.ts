import type { EnginePicture } from '../engine.ts';
import type { FetchPicture } from '../../fetching/fetch-picture.ts';
import type { PictureEntry } from './picture-entry.ts';
import { readBase64Picture } from './read-base64-picture.ts';

export interface PictureCollector {
  fetchPicture: FetchPicture;
  signal: AbortSignal;
}

/** The first `count` distinct pictures of an answer. Entries that are none are passed over, as are copies. */
export async function collectPictures(
  entries: readonly PictureEntry[],
  count: number,
  collector: PictureCollector,
): Promise<{ pictures: EnginePicture[]; problem: unknown }> {
  const pictures: EnginePicture[] = [];
  let problem: unknown;
  for (const entry of entries) {
    if (pictures.length === count) break;
    try {
      const picture = await readEntry(entry, collector);
      if (picture && !pictures.some(({ bytes }) => Buffer.compare(bytes, picture.bytes) === 0)) pictures.push(picture);
    } catch (error) {
      collector.signal.throwIfAborted();
      problem = error;
    }
  }
  return { pictures, problem };
}

async function readEntry(
  entry: PictureEntry,
  { fetchPicture, signal }: PictureCollector,
): Promise<EnginePicture | undefined> {
  if (entry === 'nothing') return undefined;
  return 'base64' in entry ? readBase64Picture(entry.base64) : fetchPicture(entry.address, signal);
}
