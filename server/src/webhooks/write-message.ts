import { GenerationSucceeded } from '@vignette/server/contract';
import type { WebhookMessageTable } from '../database/schema/webhook-tables.ts';
import type { Selectable } from 'kysely';

/** The body that is signed and sent, the same at every attempt: only what the contract names, in its order. */
export function writeMessage({
  type,
  payload,
  created_at,
}: Pick<Selectable<WebhookMessageTable>, 'type' | 'payload' | 'created_at'>): string {
  return JSON.stringify(GenerationSucceeded.parse({ type, timestamp: created_at.toISOString(), data: payload }));
}
