import { afterEach, beforeEach } from 'vitest';
import type { Selectable } from 'kysely';
import type { AccountSessionTable } from '../../../database/schema/account-tables.ts';
import type { World } from './open-world.ts';

/** Around each test: whoever is signed out by it is signed in again as before. */
export function restoreSessions(getWorld: () => World): void {
  let sessions: Selectable<AccountSessionTable>[] = [];

  beforeEach(async () => {
    sessions = await getWorld().services.database.selectFrom('account_sessions').selectAll().execute();
  });
  afterEach(async () => {
    await getWorld()
      .services.database.insertInto('account_sessions')
      .values(sessions)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
