import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';

export const demoSiteKey = 'site_demo';

/**
 * The site of the demo pages, for development. One that is there already keeps what its operator made of it; it only
 * learns where the demo runs today.
 */
export async function seedDemoSite(
  { database, clock }: { database: Database; clock: Clock },
  demoPort: number,
): Promise<void> {
  const origins = [`http://localhost:${demoPort}`, `http://127.0.0.1:${demoPort}`];
  await database
    .insertInto('sites')
    .values({
      id: uuidv7(),
      key: demoSiteKey,
      name: 'Demo',
      origins,
      daily_credits: 500,
      visitor_daily_credits: 60,
      network_daily_credits: 200,
      created_at: clock.now(),
    })
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet({ origins: sql<string[]>`sites.origins || excluded.origins` })
        .where(sql<boolean>`not sites.origins @> excluded.origins`),
    )
    .execute();
}
