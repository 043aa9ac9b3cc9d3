import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import { AppError } from '../errors/app-error.ts';

const day = 86_400_000;
const megabyte = 1_000_000;

/** What a visitor may upload within a day, as far as it is still kept: deleting makes room at once. */
export const uploadQuota = { count: 40, bytes: 200 * megabyte };

/** Throws when the visitor has no room for one more file of `bytes`. Exact only while nobody else can insert. */
export async function assertUploadQuota(
  database: Database,
  { ownerId, bytes, now }: { ownerId: string; bytes: number; now: Date },
): Promise<void> {
  const used = await database
    .selectFrom('uploads')
    .select((select) => [select.fn.countAll<number>().as('count'), sql<number>`coalesce(sum(bytes), 0)`.as('bytes')])
    .where('owner_id', '=', ownerId)
    .where('created_at', '>', new Date(now.getTime() - day))
    .executeTakeFirstOrThrow();
  const fits = used.count < uploadQuota.count && used.bytes + bytes <= uploadQuota.bytes;
  if (!fits) throw new AppError('upload_quota_exhausted');
}
