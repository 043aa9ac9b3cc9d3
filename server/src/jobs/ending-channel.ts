import { sql, type Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** What is open ends: that of an owner, or, where `ownerId` is null, of everybody; on one site or on all. */
export interface Ending {
  ownerId: string | null;
  siteId: string | null;
}

export const endingChannel = 'vignette_endings';

/** Tells every process to end open streams: whoever still may opens them again. Sent when the transaction commits. */
export async function announceEnding(transaction: Transaction<Schema>, { ownerId, siteId }: Ending): Promise<void> {
  await sql`select pg_notify(${endingChannel}, ${`${ownerId ?? ''} ${siteId ?? ''}`})`.execute(transaction);
}

export function parseEnding(payload: string): Ending {
  const [ownerId = '', siteId = ''] = payload.split(' ');
  return { ownerId: ownerId || null, siteId: siteId || null };
}
