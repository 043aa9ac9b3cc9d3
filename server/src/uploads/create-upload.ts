import type { Upload } from '@vignette/server/contract';
import type { CallerVariables } from '../grants/caller.ts';
import type { FileSigner } from '../pictures/sign-file-address.ts';
import { assertPictureType } from './assert-picture-type.ts';
import { assertUploadQuota } from './assert-upload-quota.ts';
import { countUploadAttempt } from './count-upload-attempt.ts';
import type { UploadGate } from './create-upload-gate.ts';
import type { Pace } from './read-in-pace.ts';
import { readUploadBody } from './read-upload-body.ts';
import type { Recoder } from './recoding/recoder.ts';
import { type StoreDependencies, storeUpload } from './store-upload.ts';
import { toUpload } from './to-upload.ts';

export interface CreateUploadDependencies extends StoreDependencies {
  signer: FileSigner;
  gate: UploadGate;
  pace: Pace;
  recoder: Pick<Recoder, 'recode'>;
}

/** Takes a picture in: read within its limit, told by its first bytes, made anew elsewhere, stored. */
export async function createUpload(
  dependencies: CreateUploadDependencies,
  { caller, network, request }: CallerVariables & { request: Request },
): Promise<Upload> {
  const { clock, database, gate, pace, recoder, signer } = dependencies;
  const { ownerId, siteId } = caller;
  const uploader = { ownerId, network };
  const leave = gate.enter(uploader);
  try {
    const now = clock.now();
    // Asked again when the file is stored; here it spares the work of one that would not be kept.
    await assertUploadQuota(database, { ownerId, bytes: 0, now });
    await countUploadAttempt(database, { ...uploader, now });
    const file = await readUploadBody(request, pace);
    assertPictureType(file);
    const picture = await recoder.recode(file, uploader);
    return toUpload(await storeUpload(dependencies, { ownerId, siteId, picture }), signer);
  } finally {
    leave();
  }
}
