import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';

const daysKept = 30;

/** Forgets what was told long ago, and how that went. Returns how many messages. */
export async function removeOldWebhooks({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const result = await database
    .deleteFrom('webhook_messages')
    .where('created_at', '<=', new Date(clock.now().getTime() - daysKept * 86_400_000))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
