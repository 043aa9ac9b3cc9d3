import type { Transaction } from 'kysely';
import type { Clock } from '../clock/clock.ts';
import { releaseHold } from '../credits/release-hold.ts';
import { settleHold } from '../credits/settle-hold.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import type { Queues } from '../jobs/start-queues.ts';
import type { StoredPicture } from '../pictures/store-pictures.ts';
import { recordUsage } from '../sites/usage/record-usage.ts';
import { enqueueWebhook } from '../webhooks/enqueue-webhook.ts';
import type { Claim } from './claim-generation.ts';
import type { GenerationOutcome } from './generation-outcome.ts';
import type { GenerationRow } from './generation-row.ts';

export interface FinishDependencies {
  database: Database;
  clock: Clock;
  queues: { webhooks: Pick<Queues['webhooks'], 'enqueue'> };
}

/**
 * Ends a generation and its hold in one transaction. Answers false, and does nothing, when the claim no longer stands:
 * a later attempt has taken over, the generation is gone, or a picture comes for one that was cancelled.
 */
export async function finishGeneration(
  { database, clock, queues }: FinishDependencies,
  claim: Claim,
  outcome: GenerationOutcome,
): Promise<boolean> {
  const now = clock.now();
  return database.transaction().execute(async (transaction) => {
    const row = await endRow(transaction, claim, outcome, now);
    if (!row) return false;
    if (outcome.status !== 'succeeded') {
      await releaseHold(transaction, { generationId: row.id, now });
      return true;
    }
    const credits = await keepPictures(transaction, row, outcome.pictures, now);
    await tellOwnerOfSite(transaction, { row, credits, images: outcome.pictures.length, now, queues });
    return true;
  });
}

function endRow(
  transaction: Transaction<Schema>,
  claim: Claim,
  outcome: GenerationOutcome,
  now: Date,
): Promise<GenerationRow | undefined> {
  const update = transaction
    .with('partial', (gone) => gone.deleteFrom('partial_pictures').where('generation_id', '=', claim.id))
    .updateTable('generations')
    .set({
      ...describeOutcome(outcome),
      worker: null,
      progress: null,
      partial_number: null,
      finished_at: now,
      updated_at: now,
    })
    .where('id', '=', claim.id)
    .where('attempt', '=', claim.attempt)
    .where('status', '=', 'running')
    .returningAll();
  const allowed = outcome.status === 'succeeded' ? update.where('cancel_requested_at', 'is', null) : update;
  return allowed.executeTakeFirst();
}

function describeOutcome(outcome: GenerationOutcome) {
  const report = 'report' in outcome && outcome.report ? JSON.stringify(outcome.report) : null;
  const error = 'code' in outcome ? { error_code: outcome.code, error_reason: outcome.reason } : {};
  return { status: outcome.status, report, ...error };
}

/** What arrived is what is paid: fewer pictures than asked for cost their share. Answers how much. */
async function keepPictures(
  transaction: Transaction<Schema>,
  row: GenerationRow,
  pictures: StoredPicture[],
  now: Date,
): Promise<number> {
  await transaction
    .insertInto('images')
    .values(pictures.map(({ image }) => ({ ...image, owner_id: row.owner_id, site_id: row.site_id })))
    .execute();
  await transaction
    .insertInto('image_files')
    .values(pictures.flatMap(({ files }) => files))
    .execute();
  const credits = Math.trunc(row.credits / row.count) * Math.min(pictures.length, row.count);
  await settleHold(transaction, { generationId: row.id, credits, now });
  return credits;
}

interface Made {
  row: GenerationRow;
  credits: number;
  images: number;
  now: Date;
  queues: FinishDependencies['queues'];
}

/** Last of all: whoever finishes another generation of the site waits for its row of the day's usage. */
async function tellOwnerOfSite(transaction: Transaction<Schema>, { row, credits, images, now, queues }: Made) {
  const { id: generationId, model } = row;
  const paidBy = await recordUsage(transaction, { generationId, model, images });
  const times = { createdAt: row.created_at, finishedAt: now };
  const event = { siteId: row.site_id, generationId, model, credits, paidBy, images, ...times };
  await enqueueWebhook(transaction, queues.webhooks, event);
}
