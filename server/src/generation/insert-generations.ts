import type { ClientBase } from 'pg';
import type { GenerationRow } from './generation-row.ts';

/** What a new generation says of itself; all else begins as the table's defaults have it. */
const insertRows = {
  name: 'insert-generations',
  text: `
    insert into generations (id, site_id, owner_id, idempotency_key, request_hash, kind, operation, engine, model, prompt,
        prompt_frame, negative_prompt, width, height, count, seed, style, strength, reference_count,
        language, fallback, credits, created_at, updated_at)
      select id, site_id, owner_id, idempotency_key, decode(request_hash, 'base64'), kind, operation, engine, model,
          prompt, prompt_frame, negative_prompt, width, height, count, seed, style, strength, reference_count, language, fallback,
          credits, created_at, created_at
        from json_to_recordset($1) as (id uuid, site_id uuid, owner_id uuid, idempotency_key text, request_hash text,
          kind text, operation text, engine text, model text, prompt text, prompt_frame text, negative_prompt text, width integer, height integer,
          count integer, seed bigint, style text, strength real,
          reference_count integer, language text, fallback text, credits integer, created_at timestamptz)`,
};

export async function insertGenerations(client: ClientBase, rows: readonly GenerationRow[]): Promise<void> {
  await client.query({ ...insertRows, values: [JSON.stringify(rows.map(toJson))] });
}

/** A number too small for the column would be refused: it is brought to the column's precision here. */
function toJson(row: GenerationRow) {
  const strength = row.strength === null ? null : Math.fround(row.strength);
  return { ...row, strength, request_hash: row.request_hash.toString('base64') };
}
