import type { ClientBase } from 'pg';
import type { Acceptance } from './acceptance.ts';

const insertRows = {
  name: 'insert-generation-references',
  text: `
    insert into generation_references (generation_id, position, role, upload_id, image_id)
      select * from json_to_recordset($1) as
        (generation_id uuid, position integer, role text, upload_id uuid, image_id uuid)`,
};

/** What accepted requests start from, in their order. */
export async function insertReferences(client: ClientBase, accepted: readonly Acceptance[]): Promise<void> {
  const rows = accepted.flatMap(({ row, sources }) =>
    sources.map(({ role, uploadId, imageId }, position) => ({
      generation_id: row.id,
      position,
      role,
      upload_id: uploadId,
      image_id: imageId,
    })),
  );
  await client.query({ ...insertRows, values: [JSON.stringify(rows)] });
}
