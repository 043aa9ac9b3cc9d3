import { readFile } from 'node:fs/promises';
import type { EnginePicture } from '../../../engines/engine.ts';
import { getContainer } from '../../containers/get-container.ts';

/** A picture of 96 × 64 that carries a real C2PA manifest; `sign-pictures.ts` made it. */
export async function readSignedPicture(
  mediaType: EnginePicture['mediaType'],
): Promise<EnginePicture & { bytes: Buffer }> {
  const file = new URL(`signed.${getContainer(mediaType).extension}`, import.meta.url);
  return { bytes: await readFile(file), mediaType };
}
