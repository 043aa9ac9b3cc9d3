import type { Image, Upload } from '@vignette/server/contract';
import { ApiError } from '@vignette/server/client';
import type { StartPicture } from '../app/offer.ts';
import type { Session } from '../session/session.ts';
import { inTurn } from './strip/in-turn.ts';
import { maxUploadBytes } from './strip/max-upload-bytes.ts';
import { stripMetadata } from './strip/strip-metadata.ts';

/** How a picture comes to be there to start from; tried again as it is when it failed. */
export type Arrival = (session: Session, signal: AbortSignal) => Promise<Arrived>;

export interface Arrived {
  picture: StartPicture;
  /** What to show of it. */
  blob: Blob | undefined;
}

export function uploading(file: File): Arrival {
  return async (session, signal) => {
    if (!file.type.startsWith('image/')) throw new ApiError(415, { code: 'upload_type_unsupported' });
    const stripped = await inTurn(() => stripMetadata(file));
    if (stripped.size > maxUploadBytes) throw new ApiError(413, { code: 'upload_too_large' });
    return {
      picture: describeUpload(await session.call((client) => client.createUpload(stripped, signal))),
      blob: file,
    };
  };
}

/** A picture made earlier. It is there already: only its likeness is fetched. */
export function takingImage(image: Image): Arrival {
  return async (session, signal) => ({
    picture: describeImage(image),
    blob: await session.readFile(image, '512', signal).catch(() => undefined),
  });
}

/** What this tab had before a reload, if the server still has it. */
export function restoring(kept: StartPicture): Arrival {
  const { reference, generationId = '' } = kept;
  if ('upload' in reference) {
    return async (session, signal) => {
      const upload = await session.call((client) => client.getUpload(reference.upload, signal));
      return { picture: describeUpload(upload), blob: await session.readBytes(upload.file, signal) };
    };
  }
  return async (session, signal) => {
    const generation = await session.call((client) => client.getGeneration(generationId, signal));
    const image = generation.images.find(({ id }) => id === reference.image);
    if (!image) throw new ApiError(404, { code: 'not_found' });
    return takingImage(image)(session, signal);
  };
}

export function describeImage({ id, width, height, generationId }: Image): StartPicture {
  return { reference: { image: id }, width, height, generationId };
}

function describeUpload({ id, width, height }: Upload): StartPicture {
  return { reference: { upload: id }, width, height };
}
