import type { Database } from '../database/connect-database.ts';
import type { CreditGiftTable } from '../database/schema/grant-tables.ts';

export interface GivenCredits {
  reason: CreditGiftTable['reason'];
  credits: number;
  createdAt: Date;
}

/** What an account was given, first to last. */
export function listGifts(database: Database, accountId: string): Promise<GivenCredits[]> {
  return database
    .selectFrom('credit_gifts')
    .select(['reason', 'credits', 'created_at as createdAt'])
    .where('account_id', '=', accountId)
    .orderBy('created_at')
    .execute();
}
