import type { SourcePicture } from './source-picture.ts';

/** The uploads among the pictures a request starts from. */
export function listUploads({ sources }: { sources: readonly SourcePicture[] }): string[] {
  return sources.flatMap(({ uploadId }) => uploadId ?? []);
}
