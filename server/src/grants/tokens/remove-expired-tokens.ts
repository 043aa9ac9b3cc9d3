import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';

/** Removes tokens that are good for nothing any more. A rotated one stays until then: used again, it tells of a theft. */
export async function removeExpiredTokens({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  const now = clock.now();
  await database.deleteFrom('oauth_access_tokens').where('expires_at', '<=', now).execute();
  await database.deleteFrom('oauth_refresh_tokens').where('expires_at', '<=', now).execute();
}
