import type { Reference } from '@vignette/server/contract';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';
import type { ParsedRequest } from './check-request.ts';
import { ownedBy } from '../grants/owned-by.ts';
import type { Owner } from '../grants/owner.ts';
import { findOwnUploads } from '../uploads/find-own-uploads.ts';
import type { SourcePicture } from './source-picture.ts';

type SourceRequest = Pick<ParsedRequest, 'references' | 'mask'>;

/** The pictures a request starts from, the mask last. Throws `reference_unknown` for one that is not the owner's. */
export async function findSourcePictures(
  database: Database,
  owner: Owner,
  { references = [], mask }: SourceRequest,
): Promise<SourcePicture[]> {
  const all = [...references, ...(mask ? [mask] : [])];
  const [uploads, images] = await Promise.all([
    findOwnUploads(database, owner, all.flatMap(uploadIdOf)),
    findOwnImages(database, owner, all.flatMap(imageIdOf)),
  ]);
  return all.map((reference, index) => {
    const role = index < references.length ? 'reference' : 'mask';
    const [uploadId = null] = uploadIdOf(reference);
    const [imageId = null] = imageIdOf(reference);
    const picture = uploads.get(uploadId ?? '') ?? images.get(imageId ?? '');
    if (!picture) throw new AppError('reference_unknown', { field: nameField(role, index) });
    const { mediaType, width, height, bytes } = picture;
    return { role, uploadId, imageId, mediaType, width, height, bytes };
  });
}

function nameField(role: SourcePicture['role'], index: number): string {
  return role === 'mask' ? 'mask' : `references.${index}`;
}

function uploadIdOf(reference: Reference): string[] {
  return 'upload' in reference ? [reference.upload] : [];
}

function imageIdOf(reference: Reference): string[] {
  return 'image' in reference ? [reference.image] : [];
}

async function findOwnImages(database: Database, owner: Owner, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, Pick<SourcePicture, 'mediaType' | 'width' | 'height' | 'bytes'>>();
  const rows = await database
    .selectFrom('images')
    .select(['id', 'media_type as mediaType', 'width', 'height', 'bytes'])
    .where((where) => where.and(ownedBy(owner)))
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
