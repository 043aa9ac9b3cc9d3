import type { Generation } from '@vignette/server/contract';
import { sql } from 'kysely';
import { describeGenerations } from '../generation/describe-generations.ts';
import { ownedBy } from '../grants/owned-by.ts';
import type { Owner } from '../grants/owner.ts';
import type { ReadDependencies } from '../generation/read-dependencies.ts';

const pageSize = 100;

export interface ChangesInput {
  owner: Owner;
  /** Nothing older is of interest. Without it only what is open counts. */
  since: Date | undefined;
}

/** Every open generation first, then, page by page, whatever changed since. One may come twice. */
export async function* readChangedGenerations(
  dependencies: ReadDependencies,
  { owner, since }: ChangesInput,
): AsyncGenerator<Generation> {
  const own = dependencies.database
    .selectFrom('generations')
    .selectAll()
    .where((where) => where.and(ownedBy(owner)));
  yield* await describeGenerations(dependencies, await own.where('status', 'in', ['queued', 'running']).execute());
  if (since === undefined) return;
  let last = { updated_at: since, id: '00000000-0000-0000-0000-000000000000' };
  for (;;) {
    const rows = await own
      .where(sql<boolean>`(updated_at, id) > (${last.updated_at}, ${last.id})`)
      .orderBy('updated_at')
      .orderBy('id')
      .limit(pageSize)
      .execute();
    yield* await describeGenerations(dependencies, rows);
    const next = rows.at(-1);
    if (!next || rows.length < pageSize) return;
    last = next;
  }
}

/** What was deleted since, by id. */
export async function readDeletedIds(
  { database }: ReadDependencies,
  { owner, since }: ChangesInput,
): Promise<string[]> {
  if (since === undefined) return [];
  const rows = await database
    .selectFrom('deleted_generations')
    .select('id')
    .where((where) => where.and(ownedBy(owner)))
    .where('deleted_at', '>=', since)
    .execute();
  return rows.map(({ id }) => id);
}

/** These generations as they are now, and the ids of those that are gone or never were the owner's. */
export async function readGenerations(
  dependencies: ReadDependencies,
  { owner, ids }: { owner: Owner; ids: readonly string[] },
): Promise<{ found: Generation[]; gone: string[] }> {
  const rows = await dependencies.database
    .selectFrom('generations')
    .selectAll()
    .where((where) => where.and(ownedBy(owner)))
    .where('id', 'in', ids)
    .execute();
  const found = await describeGenerations(dependencies, rows);
  const foundIds = new Set(found.map(({ id }) => id));
  return { found, gone: ids.filter((id) => !foundIds.has(id)) };
}
