import { extname } from 'node:path';
import { cleanFileName } from './clean-file-name.ts';
import { createContentDisposition } from './create-content-disposition.ts';
import type { ImageFile } from './find-image-file.ts';

/** Shown in place, or saved under the name the caller gave (may be empty), or else under one of ours. */
export function nameImageFile(file: ImageFile, download: string | undefined): string {
  const extension = extname(file.storageKey);
  const usual = `vignette-${file.imageId.slice(0, 8)}${extension}`;
  if (download === undefined) return createContentDisposition('inline', usual);
  return createContentDisposition('attachment', cleanFileName(download, extension) || usual);
}
