import type { Database } from '../../database/connect-database.ts';

/** The account of an address, however its letters are written. */
export async function findAccountByEmail(database: Database, email: string) {
  return database
    .selectFrom('accounts')
    .select(['id', 'email', 'email_verified'])
    .where('email', '=', email.trim().toLowerCase())
    .executeTakeFirst();
}
