import type { Database } from '../../src/database/connect-database.ts';
import type { CommandInput } from './command.ts';
import { getAccountByEmail } from './get-account-by-email.ts';

/** Whose a site is to be, where `--account` says so. */
export async function readOwnerOption(
  database: Database,
  { options: { account } }: Pick<CommandInput, 'options'>,
): Promise<{ accountId?: string }> {
  if (typeof account !== 'string') return {};
  const { id } = await getAccountByEmail(database, account);
  return { accountId: id };
}
