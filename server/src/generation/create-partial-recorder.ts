import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { EnginePicture } from '../engines/engine.ts';
import { shrinkPartial } from '../pictures/shrink-partial.ts';
import type { GenerationRow } from './generation-row.ts';
import { updateClaimed } from './update-claimed.ts';

/** Stores the latest partial picture, small. One that cannot be read is passed over: the picture itself will tell. */
export function createPartialRecorder(
  { database, clock }: { database: Database; clock: Clock },
  claim: Pick<GenerationRow, 'id' | 'attempt' | 'partial_number'>,
): (partial: EnginePicture) => Promise<void> {
  let number = claim.partial_number ?? 0;
  return async (partial) => {
    const small = await shrinkPartial(partial).catch(() => undefined);
    if (!small) return;
    number += 1;
    const values = { number, media_type: small.mediaType, bytes: Buffer.from(small.bytes) };
    await database.transaction().execute(async (transaction) => {
      const { numUpdatedRows } = await updateClaimed(transaction, claim)
        .set({ partial_number: number, updated_at: clock.now() })
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return;
      await transaction
        .insertInto('partial_pictures')
        .values({ generation_id: claim.id, ...values })
        .onConflict((conflict) => conflict.column('generation_id').doUpdateSet(values))
        .execute();
    });
  };
}
