import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';

interface SessionListDependencies {
  database: Database;
  clock: Clock;
}

export interface AccountSession {
  id: string;
  /** Browser and system; empty when the browser told neither. */
  device: string;
  country: string | null;
  createdAt: Date;
  lastUsedAt: Date;
}

/** Where an account is signed in, latest use first. A session's token is never among it. */
export async function listSessions(
  { database, clock }: SessionListDependencies,
  accountId: string,
): Promise<AccountSession[]> {
  const rows = await database
    .selectFrom('account_sessions')
    .select(['id', 'device', 'country', 'created_at', 'updated_at'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', clock.now())
    .orderBy('updated_at', 'desc')
    .execute();
  return rows.map(({ id, device, country, created_at: createdAt, updated_at: lastUsedAt }) => ({
    ...{ id, device: device ?? '', country, createdAt, lastUsedAt },
  }));
}
