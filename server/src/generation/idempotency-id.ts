import type { GenerationRow } from './generation-row.ts';

/** Idempotency keys are a visitor's own: two visitors may use the same. */
export function idempotencyId(row: Pick<GenerationRow, 'owner_id' | 'idempotency_key'>): string {
  return `${row.owner_id} ${row.idempotency_key}`;
}
