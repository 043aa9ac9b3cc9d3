import type { GenerationPage } from '@vignette/server/contract';
import { sql } from 'kysely';
import { ownedBy } from '../grants/owned-by.ts';
import type { Owner } from '../grants/owner.ts';
import { describeGenerations } from './describe-generations.ts';
import { formatCursor, parseCursor } from './page-cursor.ts';
import type { ReadDependencies } from './read-dependencies.ts';

export interface ListInput {
  owner: Owner;
  limit: number;
  cursor?: string | undefined;
}

/** Newest first, by keyset: any page costs the same, however deep. */
export async function listGenerations(
  dependencies: ReadDependencies,
  { owner, limit, cursor }: ListInput,
): Promise<GenerationPage> {
  let query = dependencies.database
    .selectFrom('generations')
    .selectAll()
    .where((where) => where.and(ownedBy(owner)))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (cursor !== undefined) {
    const { createdAt, id } = parseCursor(cursor);
    query = query.where(sql<boolean>`(created_at, id) < (${createdAt}, ${id})`);
  }
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: await describeGenerations(dependencies, page),
    nextCursor: last ? formatCursor({ createdAt: last.created_at, id: last.id }) : null,
  };
}
