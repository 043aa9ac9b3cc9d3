import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/connect-database.ts';

/** A finished generation of a visitor of a site: what image rows hang on. */
export async function insertGeneration(
  database: Database,
): Promise<{ generationId: string; siteId: string; ownerId: string }> {
  const now = new Date();
  const [siteId, ownerId, generationId] = [uuidv7(), uuidv7(), uuidv7()];
  await database
    .insertInto('sites')
    .values({ id: siteId, key: siteId, name: 'A site', origins: [], suspended_at: null, created_at: now })
    .execute();
  await database
    .insertInto('visitors')
    .values({ id: ownerId, site_id: siteId, token_hash: randomBytes(32), created_at: now, expires_at: now })
    .execute();
  await database
    .insertInto('generations')
    .values({
      id: generationId,
      site_id: siteId,
      owner_id: ownerId,
      idempotency_key: generationId,
      request_hash: randomBytes(32),
      kind: 'image',
      operation: 'create',
      engine: 'collage',
      model: 'collage-1',
      prompt: 'a red fox',
      width: 1024,
      height: 1024,
      count: 1,
      seed: 1,
      credits: 1,
      status: 'succeeded',
      created_at: now,
      finished_at: now,
      updated_at: now,
    })
    .execute();
  return { generationId, siteId, ownerId };
}
