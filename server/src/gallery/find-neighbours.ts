import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import type { OwnImage } from './own-image.ts';

export interface Neighbours {
  newer: string | undefined;
  older: string | undefined;
}

/** Which pictures stand before and behind one in its owner's gallery. */
export async function findNeighbours(
  database: Database,
  { accountId, imageId, createdAt }: OwnImage & { createdAt: Date },
): Promise<Neighbours> {
  const own = database.selectFrom('images').select('id').where('owner_id', '=', accountId).limit(1);
  const [newer, older] = await Promise.all([
    own
      .where(sql<boolean>`(created_at, id) > (${createdAt}, ${imageId})`)
      .orderBy('created_at')
      .orderBy('id')
      .executeTakeFirst(),
    own
      .where(sql<boolean>`(created_at, id) < (${createdAt}, ${imageId})`)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst(),
  ]);
  return { newer: newer?.id, older: older?.id };
}
