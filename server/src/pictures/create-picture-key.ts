import { getContainer } from './containers/get-container.ts';
import type { PictureFile } from './prepare-picture.ts';

/** Where a picture's file is stored: per owner and image, so that nothing is shared and deleting is plain. */
export function createPictureKey(ownerId: string, imageId: string, file: PictureFile): string {
  const hash = file.sha256.toString('hex').slice(0, 16);
  return `${ownerId}/${imageId}/${file.rendition}-${hash}.${getContainer(file.mediaType).extension}`;
}
