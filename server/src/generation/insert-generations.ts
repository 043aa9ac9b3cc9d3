import type { ClientBase } from 'pg';
import type { GenerationRow } from './generation-row.ts';

const insertRows = {
  name: 'insert-generations',
  text: 'insert into generations select * from json_populate_recordset(null::generations, $1)',
};

export async function insertGenerations(client: ClientBase, rows: readonly GenerationRow[]): Promise<void> {
  await client.query({ ...insertRows, values: [JSON.stringify(rows.map(toJson))] });
}

/** Bytes as PostgreSQL reads them in text. */
function toJson(row: GenerationRow) {
  return { ...row, request_hash: `\\x${row.request_hash.toString('hex')}` };
}
