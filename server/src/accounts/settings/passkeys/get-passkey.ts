import type { Database } from '../../../database/connect-database.ts';
import { AppError } from '../../../errors/app-error.ts';
import { listPasskeys, type Passkey } from './list-passkeys.ts';

/** One passkey of an account; what belongs to somebody else is not there. */
export async function getPasskey(database: Database, accountId: string, id: string): Promise<Passkey> {
  const passkeys = await listPasskeys(database, accountId);
  const passkey = passkeys.find((candidate) => candidate.id === id);
  if (!passkey) throw new AppError('not_found');
  return passkey;
}
