import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { endMail } from './end-mail.ts';
import type { MailEnd } from './mail-end.ts';

/** Far longer than the transport takes to send one or to give up. */
const longestSendingMinutes = 10;

/**
 * Looks at a mail that could not be claimed. One that was claimed long ago was left by a process that died, before or
 * after the mail server had it: it ends as unknown. One claimed just now may still be on its way: look again later.
 */
export async function settleAbandonedMail(
  { database, clock }: { database: Database; clock: Clock },
  id: string,
): Promise<MailEnd | undefined> {
  const claimedAt = await findClaim(database, id);
  if (!claimedAt) return undefined;
  const now = clock.now();
  if (now.getTime() - claimedAt.getTime() < longestSendingMinutes * 60_000) {
    throw new Error('Another process is sending this mail, or died doing so.');
  }
  const end = { state: 'unknown', reason: 'sender_died' } as const;
  await endMail(database, id, end, now);
  return end;
}

async function findClaim(database: Database, id: string): Promise<Date | null | undefined> {
  const row = await database
    .selectFrom('mails')
    .select('claimed_at')
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .executeTakeFirst();
  return row?.claimed_at;
}
