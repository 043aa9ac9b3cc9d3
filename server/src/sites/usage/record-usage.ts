import { type Transaction, sql } from 'kysely';
import type { Schema } from '../../database/schema.ts';

interface SettledGeneration {
  generationId: string;
  model: string;
  images: number;
}

/**
 * Counts a generation for the owner of its site, in the transaction that settled its hold and after that: the credits are
 * those of the hold, and so is the day, which its budget was counted by. Answers who paid.
 */
export async function recordUsage(
  transaction: Transaction<Schema>,
  { generationId, model, images }: SettledGeneration,
): Promise<'site' | 'account'> {
  const { paid_by: paidBy } = await transaction
    .insertInto('site_usage')
    .columns(['site_id', 'day', 'model', 'paid_by', 'generations', 'images', 'credits'])
    .expression((hold) =>
      hold
        .selectFrom('holds')
        .select(['site_id', 'day', sql.val(model).as('model'), 'paid_by'])
        .select([sql.lit(1).as('generations'), sql.val(images).as('images'), 'settled_credits'])
        .where('generation_id', '=', generationId)
        .where('state', '=', 'settled'),
    )
    .onConflict((conflict) =>
      conflict.columns(['site_id', 'day', 'model', 'paid_by']).doUpdateSet({
        generations: sql`site_usage.generations + excluded.generations`,
        images: sql`site_usage.images + excluded.images`,
        credits: sql`site_usage.credits + excluded.credits`,
      }),
    )
    .returning('paid_by')
    .executeTakeFirstOrThrow();
  return paidBy;
}
