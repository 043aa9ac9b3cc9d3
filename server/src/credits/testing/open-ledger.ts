import type { ErrorCode } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { utcDay } from '../../clock/utc-day.ts';
import type { DatabaseConnection } from '../../database/connect-database.ts';
import type { SiteOfCaller } from '../../grants/caller.ts';
import type { CreditRequest } from '../credit-request.ts';
import { giveCredits } from '../give-credits.ts';
import { holdCredits } from '../hold-credits.ts';
import { lockFunds } from '../lock-funds.ts';
import { openSiteAccounts } from '../open-site-accounts.ts';
import type { PaidRequest } from '../payment.ts';
import { reserveCredits } from '../reserve-credits.ts';
import { addPayer } from './add-payer.ts';

export type OpenLedger = ReturnType<typeof openLedger>;

/** The credits' own tables with sites and accounts, without queue, engine and HTTP. */
export function openLedger({ database, pool }: Pick<DatabaseConnection, 'database' | 'pool'>) {
  return { database, pool, createSite, createPayer, give, reserve };

  async function createSite(
    budgets: Pick<SiteOfCaller, 'dailyCredits' | 'visitorDailyCredits' | 'networkDailyCredits'>,
    accountId: string | null = null,
  ) {
    const id = uuidv7();
    const rules = { accountId, models: null, maxPixels: null, promptFrame: null };
    const site: SiteOfCaller = { id, key: id, name: '', ...budgets, ...rules };
    const row = { id, key: id, name: '', origins: [], account_id: accountId, created_at: new Date() };
    await database.insertInto('sites').values(row).execute();
    return site;
  }

  /** An account with an empty wallet. */
  function createPayer(): Promise<string> {
    return addPayer(database);
  }

  function give(accountId: string, credits: number): Promise<boolean> {
    const gift = { accountId, credits, reason: 'operator', now: new Date() } as const;
    return database.transaction().execute((transaction) => giveCredits(transaction, gift));
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
      const funds = await lockFunds(client, requests, day);
      const reservations = requests.map((request) => reserveCredits(funds, request));
      const paid = reservations.flatMap((reservation, index): PaidRequest[] => {
        const request = requests[index];
        return 'payment' in reservation && request ? [{ request, payment: reservation.payment }] : [];
      });
      await holdCredits(client, paid, { day, now });
      await client.query('commit');
      return reservations.map((reservation) => ('refused' in reservation ? reservation.refused : undefined));
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}
