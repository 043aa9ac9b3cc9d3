import type { Database } from '../database/connect-database.ts';
import type { AddressedAccount } from './authentication/create-account-mails.ts';

/** The account of an address, as far as a mail to it needs it. */
export function findAddressee(database: Database, email: string): Promise<AddressedAccount | undefined> {
  return database
    .selectFrom('accounts')
    .select(['id', 'email', 'locale'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}
