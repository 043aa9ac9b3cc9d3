import type { Upload } from '@vignette/server/contract';
import type { FileSigner } from '../pictures/sign-file-address.ts';
import { uploadFilePath } from './upload-file-path.ts';
import type { UploadRow } from './upload-row.ts';

/** A row as the contract wants it. */
export function toUpload(row: UploadRow, signer: FileSigner): Upload {
  return {
    id: row.id,
    width: row.width,
    height: row.height,
    mediaType: row.media_type,
    bytes: row.bytes,
    thumbHash: row.thumb_hash.toString('base64'),
    ...(row.digital_source_type !== null && { digitalSourceType: row.digital_source_type }),
    file: signer.sign(uploadFilePath(row.id)),
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
  };
}
