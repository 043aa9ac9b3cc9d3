import type { Database } from '../../../database/connect-database.ts';
import type { Theme } from '../../../database/schema/account-tables.ts';
import type { Locale } from '../../../language/locale.ts';

interface ProfileChange {
  accountId: string;
  name?: string;
  locale?: Locale;
  theme?: Theme;
  now: Date;
}

/** Keeps what somebody has chosen for their account; what is left out stays. */
export async function changeProfile(database: Database, { accountId, now, ...changes }: ProfileChange): Promise<void> {
  await database
    .updateTable('accounts')
    .set({ ...changes, updated_at: now })
    .where('id', '=', accountId)
    .execute();
}
