import type { Database } from '../../database/connect-database.ts';
import { insertGeneration } from '../../pictures/testing/insert-generation.ts';

/** Lets a generation start from these uploads; returns its id. */
export async function insertUse(database: Database, ...uploadIds: string[]): Promise<string> {
  const { generationId } = await insertGeneration(database);
  const rows = uploadIds.map((uploadId, position) => ({
    generation_id: generationId,
    position,
    role: 'reference' as const,
    upload_id: uploadId,
    image_id: null,
  }));
  await database.insertInto('generation_references').values(rows).execute();
  return generationId;
}
