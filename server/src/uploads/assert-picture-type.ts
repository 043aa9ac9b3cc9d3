import { AppError } from '../errors/app-error.ts';
import { type FileKind, type ForeignKind, foreignKinds, type PictureType } from './file-kinds.ts';
import { recognizeFile } from './recognize-file.ts';

/** Lets through what begins like a picture we take; anything else is refused by its name. */
export function assertPictureType(bytes: Uint8Array): PictureType {
  const kind = recognizeFile(bytes);
  if (!isForeign(kind)) return kind;
  const { name, advice } = foreignKinds[kind];
  throw new AppError('upload_type_unsupported', {
    title: `${name} is not taken. ${advice}. PNG, JPEG, WebP and AVIF are taken.`,
  });
}

function isForeign(kind: FileKind): kind is ForeignKind {
  return kind in foreignKinds;
}
