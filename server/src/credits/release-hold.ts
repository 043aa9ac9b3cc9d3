import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { endHold } from './end-hold.ts';
import { postHoldEnd } from './post-hold-end.ts';

/** Gives a hold back to its payer and to that day's budgets, or to the grant. Answers whether there was an open one. */
export async function releaseHold(
  transaction: Transaction<Schema>,
  { generationId, now }: { generationId: string; now: Date },
): Promise<boolean> {
  const hold = await endHold(transaction, { generationId, settledCredits: null, now });
  if (!hold) return false;
  await postHoldEnd(transaction, { kind: 'release', hold, spent: 0, now });
  return true;
}
