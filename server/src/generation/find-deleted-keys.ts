import type { ClientBase } from 'pg';
import type { GenerationRow } from './generation-row.ts';
import { idempotencyId } from './idempotency-id.ts';

type Key = Pick<GenerationRow, 'owner_id' | 'idempotency_key'>;

const selectDeletedKeys = {
  name: 'select-deleted-keys',
  text: `
    select owner_id, idempotency_key from deleted_generations
      join unnest($1::uuid[], $2::text[]) as wanted (owner_id, idempotency_key) using (owner_id, idempotency_key)`,
};

/** Keys whose generation was deleted, by `idempotencyId`: sent again, they must neither make nor cost anything. */
export async function findDeletedKeys(client: ClientBase, wanted: readonly Key[]): Promise<Set<string>> {
  const values = [wanted.map((row) => row.owner_id), wanted.map((row) => row.idempotency_key)];
  const { rows } = await client.query<Key>({ ...selectDeletedKeys, values });
  return new Set(rows.map(idempotencyId));
}
