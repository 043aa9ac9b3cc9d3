import { findAccountByEmail } from '../../src/administration/accounts/find-account-by-email.ts';
import type { Database } from '../../src/database/connect-database.ts';
import { UsageError } from './usage-error.ts';

/** The account that a command names by its address. */
export async function getAccountByEmail(database: Database, email: string | undefined) {
  if (email === undefined) throw new UsageError('Name the account by its e-mail address.');
  const account = await findAccountByEmail(database, email);
  if (!account) throw new UsageError('There is no account with this address.');
  return account;
}
