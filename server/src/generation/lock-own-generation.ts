import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { AppError } from '../errors/app-error.ts';
import { ownedBy } from '../grants/owned-by.ts';
import type { GenerationRow } from './generation-row.ts';
import type { OwnGeneration } from './read-dependencies.ts';

/** The generation's row comes first wherever several are locked; then its hold, the budgets, the accounts. */
export async function lockOwnGeneration(
  transaction: Transaction<Schema>,
  { generationId, owner }: OwnGeneration,
): Promise<GenerationRow> {
  const row = await transaction
    .selectFrom('generations')
    .selectAll()
    .where('id', '=', generationId)
    .where((where) => where.and(ownedBy(owner)))
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return row;
}
