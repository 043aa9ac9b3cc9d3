import { createHash } from 'node:crypto';
import type { RenditionName } from '@vignette/server/contract';
import type { EnginePicture } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import { getContainer } from './containers/get-container.ts';
import { createRenditions, type Rendition } from './create-renditions.ts';
import { makePlain } from './make-plain.ts';
import type { Marks } from './marks.ts';
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
  mediaType: EnginePicture['mediaType'];
  width: number;
  height: number;
  sha256: Buffer;
}

/**
 * Checks what an engine made, marks it and makes its renditions. Throws `engine_failed` when it is no such picture;
 * otherwise `onFile` has been called with each file as soon as it was there, the original first. Once it has been called
 * the bytes are good: what fails from then on is ours.
 */
export async function preparePicture(
  output: EnginePicture,
  marks: Marks,
  onFile: (file: PictureFile) => void = () => {},
): Promise<PreparedPicture> {
  let isWhole = false;
  try {
    return await prepare(output, marks, (file) => {
      isWhole = true;
      onFile(file);
    });
  } catch (error) {
    throw isWhole ? error : refusal(error);
  }
}

async function prepare(
  output: EnginePicture,
  marks: Marks,
  onFile: (file: PictureFile) => void,
): Promise<PreparedPicture> {
  if (!getContainer(output.mediaType).matches(output.bytes))
    throw new RangeError(`Not what it is called: ${output.mediaType}`);
  const plain = await makePlain(output);
  const files = new Map<RenditionName, PictureFile>();
  const add = (file: PictureFile) => {
    files.set(file.rendition, file);
    onFile(file);
  };
  const { thumbHash, renditions } = await createRenditions(plain.bytes, {
    onDecoded: () => add(markFile('original', plain, plain, marks)),
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
  output: EnginePicture,
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
