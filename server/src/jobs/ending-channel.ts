import { sql, type Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** What an owner had open ends: on one site, or, where `siteId` is null, everywhere. */
export interface Ending {
  ownerId: string;
  siteId: string | null;
}

export const endingChannel = 'vignette_endings';

/** Tells every process to end open streams: whoever still may opens them again. Sent when the transaction commits. */
export async function announceEnding(transaction: Transaction<Schema>, { ownerId, siteId }: Ending): Promise<void> {
  await sql`select pg_notify(${endingChannel}, ${`${ownerId} ${siteId ?? ''}`})`.execute(transaction);
}

export function parseEnding(payload: string): Ending {
  const [ownerId = '', siteId = ''] = payload.split(' ');
  return { ownerId, siteId: siteId === '' ? null : siteId };
}
