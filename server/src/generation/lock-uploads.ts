import type { ClientBase } from 'pg';

const lockRows = {
  name: 'lock-uploads',
  text: 'select id from uploads where id = any($1::uuid[]) order by id for key share',
};

/** Which of these uploads are still there. Until the transaction ends nobody can delete them. */
export async function lockUploads(client: ClientBase, ids: readonly string[]): Promise<Set<string>> {
  const { rows } = await client.query<{ id: string }>({ ...lockRows, values: [ids] });
  return new Set(rows.map(({ id }) => id));
}
