import { createHash } from 'node:crypto';
import type { RenditionName } from '@vignette/server/contract';
import type { EngineOutput } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import { getContainer } from './containers/get-container.ts';
import { createRenditions, type Rendition } from './create-renditions.ts';
import { loadPicture } from './load-picture.ts';
import type { Marks } from './marks.ts';
import { turnUpright } from './turn-upright.ts';
import { writeMarks } from './write-marks.ts';

export interface PreparedPicture {
  original: PictureFile;
  /** From the largest to the smallest. */
  renditions: PictureFile[];
  thumbHash: Buffer;
}

export interface PictureFile {
  rendition: RenditionName;
  bytes: Uint8Array;
  mediaType: EngineOutput['mediaType'];
  width: number;
  height: number;
  sha256: Buffer;
}

/**
 * Checks what an engine made, marks it and makes its renditions. Throws `engine_failed` when it is no such picture;
 * otherwise `onFile` has been called with each file as soon as it was there, the original first.
 */
export async function preparePicture(
  output: EngineOutput,
  marks: Marks,
  onFile: (file: PictureFile) => void = () => {},
): Promise<PreparedPicture> {
  if (!getContainer(output.mediaType).matches(output.bytes)) throw refusal();
  try {
    return await prepare(output, marks, onFile);
  } catch (error) {
    throw refusal(error);
  }
}

async function prepare(
  output: EngineOutput,
  marks: Marks,
  onFile: (file: PictureFile) => void,
): Promise<PreparedPicture> {
  const upright = await turnUpright(output);
  const { autoOrient: size } = await loadPicture(upright.bytes).metadata();
  const files = new Map<RenditionName, PictureFile>();
  const add = (file: PictureFile) => {
    files.set(file.rendition, file);
    onFile(file);
  };
  const { thumbHash, renditions } = await createRenditions(upright.bytes, {
    onDecoded: () => add(markFile('original', upright, size, marks)),
    onRendition: (rendition) => add(markRendition(rendition, marks)),
  });
  const get = (name: RenditionName) => files.get(name) as PictureFile;
  return { original: get('original'), renditions: renditions.map(({ name }) => get(name)), thumbHash };
}

function markRendition(rendition: Rendition, marks: Marks): PictureFile {
  return markFile(rendition.name, { bytes: rendition.bytes, mediaType: 'image/webp' }, rendition, marks);
}

function markFile(
  rendition: RenditionName,
  output: EngineOutput,
  { width, height }: { width: number; height: number },
  marks: Marks,
): PictureFile {
  const bytes = writeMarks(output, marks);
  const sha256 = createHash('sha256').update(bytes).digest();
  return { rendition, bytes, mediaType: output.mediaType, width, height, sha256 };
}

function refusal(cause?: unknown): AppError {
  return new AppError('engine_failed', {
    title: 'The engine sent something that is not a whole picture. Nothing was charged; try again.',
    cause,
  });
}
