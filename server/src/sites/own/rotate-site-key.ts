import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Limits } from '../../limits/create-limits.ts';
import { createSiteKey } from '../create-site-key.ts';
import { type Site, toSite } from '../site.ts';
import { getOwnSite } from './get-own-site.ts';
import type { OwnSite } from './own-site.ts';

const overlapHours = 24;

/**
 * Gives a site a new key. The one before it works for a day, so that no page breaks while it is replaced there, or no
 * more at once, where somebody else uses it. One that was still waiting for its end has it now: two keys, never three.
 */
export async function rotateSiteKey(
  { database, clock, limits }: { database: Database; clock: Clock; limits: Limits },
  { accountId, key, endsAtOnce }: OwnSite & { endsAtOnce: boolean },
): Promise<Site> {
  const { id } = await getOwnSite(database, { accountId, key });
  await limits.consume('keyRotation', { site: id });
  const until = new Date(clock.now().getTime() + overlapHours * 3_600_000);
  const previous = endsAtOnce
    ? { previous_key: null, previous_key_until: null }
    : { previous_key: key, previous_key_until: until };
  const row = await database
    .updateTable('sites')
    .set({ key: createSiteKey(), ...previous })
    .where('key', '=', key)
    .where('account_id', '=', accountId)
    .where('kind', '=', 'site')
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new AppError('not_found');
  return toSite(row);
}
