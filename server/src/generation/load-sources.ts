import { buffer } from 'node:stream/consumers';
import type { Database } from '../database/connect-database.ts';
import type { EnginePicture } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import type { Storage } from '../storage/storage.ts';
import type { GenerationRow } from './generation-row.ts';
import type { LoadedSources } from './to-engine-request.ts';

interface Source {
  role: 'reference' | 'mask';
  storageKey: string | null;
  mediaType: string | null;
  digitalSourceType: string | null;
}

export interface Sources extends LoadedSources {
  /** What the references say of their origin; undefined for one that says nothing. */
  sourceTypes: (string | undefined)[];
}

/** Reads the pictures a generation starts from. Throws `reference_unknown` when one has been deleted meanwhile. */
export async function loadSources(
  { database, storage }: { database: Database; storage: Storage },
  row: GenerationRow,
): Promise<Sources> {
  if (row.reference_count === 0) return { references: [], mask: undefined, sourceTypes: [] };
  const sources = await findSources(database, row.id);
  if (sources.length < row.reference_count) throw new AppError('reference_unknown');
  const loaded = await Promise.all(sources.map((source) => readSource(storage, source)));
  const references = loaded.filter((_, index) => sources[index]?.role === 'reference');
  const given = sources.filter(({ role }) => role === 'reference');
  return {
    references,
    mask: loaded.find((_, index) => sources[index]?.role === 'mask'),
    sourceTypes: given.map(({ digitalSourceType }) => digitalSourceType ?? undefined),
  };
}

function findSources(database: Database, generationId: string): Promise<Source[]> {
  return database
    .selectFrom('generation_references as source')
    .leftJoin('uploads', 'uploads.id', 'source.upload_id')
    .leftJoin('images', 'images.id', 'source.image_id')
    .leftJoin('image_files as file', (join) =>
      join.onRef('file.image_id', '=', 'images.id').on('file.rendition', '=', 'original'),
    )
    .select(({ fn }) => [
      'source.role',
      fn.coalesce('uploads.storage_key', 'file.storage_key').as('storageKey'),
      fn.coalesce('uploads.media_type', 'file.media_type').as('mediaType'),
      fn.coalesce('uploads.digital_source_type', 'images.digital_source_type').as('digitalSourceType'),
    ])
    .where('source.generation_id', '=', generationId)
    .orderBy('source.position')
    .execute();
}

async function readSource(storage: Storage, { storageKey, mediaType }: Source): Promise<EnginePicture> {
  const stored = storageKey === null ? undefined : await storage.find(storageKey);
  if (!stored) throw new AppError('reference_unknown');
  return { bytes: await buffer(await stored.open()), mediaType: mediaType as EnginePicture['mediaType'] };
}
