import type { Database } from '../database/connect-database.ts';
import { hashVisitorToken } from './visitor-token.ts';

/** The visitor and their site in one statement: it runs before every request. */
export function findVisitorByToken(database: Database, token: string) {
  return database
    .selectFrom('visitors')
    .innerJoin('sites', 'sites.id', 'visitors.site_id')
    .select([
      'visitors.id',
      'visitors.expires_at',
      'sites.id as site_id',
      'sites.name',
      'sites.origins',
      'sites.daily_credits',
      'sites.visitor_daily_credits',
      'sites.network_daily_credits',
      'sites.suspended_at',
    ])
    .where('visitors.token_hash', '=', hashVisitorToken(token))
    .executeTakeFirst();
}
