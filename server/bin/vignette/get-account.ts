import type { Database } from '../../src/database/connect-database.ts';
import { UsageError } from './usage-error.ts';

/** The account of an address as it was given at sign-up. */
export async function getAccount(
  database: Database,
  email: string | undefined,
): Promise<{ id: string; email: string }> {
  if (email === undefined) throw new UsageError('Name the account by its e-mail address.');
  const account = await database
    .selectFrom('accounts')
    .select(['id', 'email'])
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
  if (!account) throw new UsageError(`There is no account with the address ${email}.`);
  return account;
}
