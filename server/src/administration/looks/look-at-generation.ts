import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { readFile } from '../../storage/read-file.ts';
import type { Storage } from '../../storage/storage.ts';
import { type Act, writeAuditEntry } from '../audit/write-audit-entry.ts';

interface LookDependencies {
  database: Database;
  storage: Storage;
  clock: Clock;
}

interface Look extends Act {
  generationId: string;
}

export interface SeenPicture {
  width: number;
  height: number;
  /** The picture itself, not where it lies: an address would show it again. */
  data: string;
}

/** What is private of a generation, to be shown once. That somebody looked is written down before anything is known of it. */
export async function lookAtGeneration(dependencies: LookDependencies, look: Look) {
  const { generation, files } = await dependencies.database.transaction().execute(async (transaction) => {
    const found = await transaction
      .selectFrom('generations')
      .select(['id', 'owner_id', 'prompt', 'negative_prompt', 'prompt_frame', 'reference_count'])
      .where('id', '=', look.generationId)
      .executeTakeFirst();
    if (!found) throw new AppError('not_found');
    const entry = { ...look, action: 'look', subjectId: found.id, ownerId: found.owner_id } as const;
    await writeAuditEntry(transaction, { ...entry, now: dependencies.clock.now() });
    return { generation: found, files: await listFiles(transaction, found.id) };
  });
  const pictures = await Promise.all(files.map((file) => loadPicture(dependencies.storage, file)));
  return { ...generation, pictures: pictures.filter((picture) => picture !== undefined) };
}

type File = Awaited<ReturnType<typeof listFiles>>[number];

async function listFiles(database: Database, generationId: string) {
  return database
    .selectFrom('image_files')
    .innerJoin('images', 'images.id', 'image_files.image_id')
    .select(['image_files.storage_key', 'image_files.media_type', 'image_files.width', 'image_files.height'])
    .where('images.generation_id', '=', generationId)
    .where('image_files.rendition', '=', '512')
    .orderBy('images.position')
    .execute();
}

/** One that was deleted at this very moment is not shown any more. */
async function loadPicture(storage: Storage, file: File): Promise<SeenPicture | undefined> {
  const bytes = await readFile(storage, file.storage_key);
  if (!bytes) return undefined;
  const { width, height } = file;
  return { width, height, data: `data:${file.media_type};base64,${bytes.toString('base64')}` };
}
