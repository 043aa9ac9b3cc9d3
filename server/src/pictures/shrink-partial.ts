import type { EnginePicture } from '../engines/engine.ts';
import { getContainer } from './containers/get-container.ts';
import { decodePicture } from './decode-picture.ts';
import { encodeRendition } from './encode-rendition.ts';
import { pictureGate } from './picture-gate.ts';
import { shrinkPicture } from './shrink-picture.ts';

interface Partial {
  bytes: Buffer;
  mediaType: 'image/webp';
}

const maxBytes = 40_000;

/** Only noise needs the second or the third. */
const attempts = [
  { longestSide: 512, quality: 50 },
  { longestSide: 512, quality: 15 },
  { longestSide: 256, quality: 15 },
] as const;

/**
 * What a person sees while the engine still works: small enough to be stored and sent several times a minute, nothing in
 * it but pixels. Throws when the bytes are no whole picture: there is a next one soon.
 */
export async function shrinkPartial({ bytes, mediaType }: EnginePicture): Promise<Partial> {
  if (!getContainer(mediaType).matches(bytes)) throw new RangeError(`Not what it is called: ${mediaType}`);
  return pictureGate.run(async () => {
    const decoded = await decodePicture(bytes, attempts[0].longestSide);
    for (const { longestSide, quality } of attempts) {
      const small = await encodeRendition(await shrinkPicture(decoded, longestSide), quality);
      if (small.length <= maxBytes) return { bytes: small, mediaType: 'image/webp' };
    }
    throw new RangeError('A partial picture that does not become small');
  });
}
