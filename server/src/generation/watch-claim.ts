import type { Database } from '../database/connect-database.ts';
import type { ChangeListener } from '../jobs/listen-for-changes.ts';
import type { Claim } from './claim-generation.ts';
import { Interruption } from './interruption.ts';
import { watchGeneration } from './watch-generation.ts';

export interface ClaimWatch {
  /** Aborts as soon as somebody cancels or deletes the generation, or another attempt takes it over. */
  readonly signal: AbortSignal;
  stop(): void;
}

/** Follows a claimed generation through the notifications of its changes. */
export function watchClaim(
  { database, changes }: { database: Database; changes: ChangeListener },
  claim: Claim,
): ClaimWatch {
  const controller = new AbortController();

  async function check() {
    const row = await database
      .selectFrom('generations')
      .select(['attempt', 'cancel_requested_at'])
      .where('id', '=', claim.id)
      .executeTakeFirst();
    if (!row || row.cancel_requested_at) controller.abort(new Interruption('cancelled'));
    else if (row.attempt !== claim.attempt) controller.abort(new Interruption('overtaken'));
  }

  return { signal: controller.signal, stop: watchGeneration(changes, claim.id, check) };
}
