import type { RenditionName } from '@vignette/server/contract';

/** Where a file of an image is read, without its signature. */
export function imageFilePath(imageId: string, rendition: RenditionName): string {
  return `/v1/images/${imageId}/files/${rendition}`;
}
