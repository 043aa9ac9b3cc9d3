import type { ClientBase } from 'pg';
import type { GenerationRow } from './generation-row.ts';
import { idempotencyId } from './idempotency-id.ts';

/** One look into the index for each key: a plan made while the table was small must not read all of it later. */
const selectByKey = {
  name: 'select-generations-by-key',
  text: `
    select generation.* from unnest($1::uuid[], $2::text[]) as wanted (owner_id, idempotency_key)
      cross join lateral (
        select * from generations
          where generations.owner_id = wanted.owner_id and generations.idempotency_key = wanted.idempotency_key
          limit 1) as generation`,
};

/** The generations that stand already for these keys, by `idempotencyId`. */
export async function findByIdempotencyKey(
  client: ClientBase,
  wanted: readonly Pick<GenerationRow, 'owner_id' | 'idempotency_key'>[],
): Promise<Map<string, GenerationRow>> {
  const values = [wanted.map((row) => row.owner_id), wanted.map((row) => row.idempotency_key)];
  const { rows } = await client.query<GenerationRow>({ ...selectByKey, values });
  return new Map(rows.map((row) => [idempotencyId(row), row]));
}
