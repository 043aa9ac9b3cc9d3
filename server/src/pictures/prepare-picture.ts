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

/** Checks what an engine made, marks it and makes its renditions. Throws `engine_failed` when it is no such picture. */
export async function preparePicture(output: EngineOutput, marks: Marks): Promise<PreparedPicture> {
  if (!getContainer(output.mediaType).matches(output.bytes)) throw refusal();
  try {
    return await prepare(output, marks);
  } catch (error) {
    throw refusal(error);
  }
}

async function prepare(output: EngineOutput, marks: Marks): Promise<PreparedPicture> {
  const upright = await turnUpright(output);
  const { autoOrient: size } = await loadPicture(upright.bytes).metadata();
  const { thumbHash, renditions } = await createRenditions(upright.bytes);
  return {
    original: markFile('original', upright, size, marks),
    renditions: renditions.map((rendition) => markRendition(rendition, marks)),
    thumbHash,
  };
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
