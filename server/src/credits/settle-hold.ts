import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { endHold } from './end-hold.ts';
import { postHoldEnd } from './post-hold-end.ts';

/** Takes what arrived of a hold and gives the rest back to where it came from. A hold that has ended is an error. */
export async function settleHold(
  transaction: Transaction<Schema>,
  { generationId, credits, now }: { generationId: string; credits: number; now: Date },
): Promise<void> {
  const hold = await endHold(transaction, { generationId, settledCredits: credits, now });
  if (!hold) throw new Error(`generation ${generationId} has no open hold to settle`);
  await postHoldEnd(transaction, { kind: 'settle', hold, spent: credits, now });
}
