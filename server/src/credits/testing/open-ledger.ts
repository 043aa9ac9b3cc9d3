import type { ErrorCode } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { utcDay } from '../../clock/utc-day.ts';
import type { DatabaseConnection } from '../../database/connect-database.ts';
import type { SiteOfCaller } from '../../grants/caller.ts';
import type { CreditRequest } from '../credit-request.ts';
import { holdCredits } from '../hold-credits.ts';
import { lockBudgets } from '../lock-budgets.ts';
import { openSiteAccounts } from '../open-site-accounts.ts';
import { reserveCredits } from '../reserve-credits.ts';

export type OpenLedger = ReturnType<typeof openLedger>;

/** The credits' own tables with sites, without queue, engine and HTTP. */
export function openLedger({ database, pool }: Pick<DatabaseConnection, 'database' | 'pool'>) {
  return { database, pool, createSite, reserve };

  async function createSite(dailyCredits: number, visitorDailyCredits: number, networkDailyCredits: number) {
    const id = uuidv7();
    const budgets = { dailyCredits, visitorDailyCredits, networkDailyCredits };
    const rules = { accountId: null, models: null, maxPixels: null, promptFrame: null };
    const site: SiteOfCaller = { id, key: id, name: '', ...budgets, ...rules };
    const row = { id: site.id, key: site.key, name: site.name, origins: [], created_at: new Date() };
    await database.insertInto('sites').values(row).execute();
    return site;
  }

  /** One batch, as an acceptance does it. Answers per request why it was refused, if it was. */
  async function reserve(requests: CreditRequest[], now: Date): Promise<(ErrorCode | undefined)[]> {
    const client = await pool.connect();
    const day = utcDay(now);
    try {
      await openSiteAccounts(
        client,
        requests.map(({ site }) => site.id),
      );
      await client.query('begin');
      const used = await lockBudgets(client, requests, day);
      const refusals = requests.map((request) => reserveCredits(used, request));
      await holdCredits(
        client,
        requests.filter((_, index) => !refusals[index]),
        { day, now },
      );
      await client.query('commit');
      return refusals;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}
