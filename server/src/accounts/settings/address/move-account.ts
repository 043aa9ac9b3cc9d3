import type { Database } from '../../../database/connect-database.ts';
import { normaliseAddress } from '../../normalise-address.ts';
import { removeUnproven } from '../../remove-unproven.ts';

interface Move {
  accountId: string;
  from: string;
  to: string;
  now: Date;
}

/**
 * Gives an account another address that has been proven, unless it has moved meanwhile or the address is taken; by who has
 * not proven it, it is not. What was mailed to the address before is good no more: a link for a new password names only
 * the account.
 */
export async function moveAccount(database: Database, { accountId, from, to, now }: Move): Promise<boolean> {
  await removeUnproven(database, to);
  const changes = { email: to, normalised_email: normaliseAddress(to), email_verified: true, updated_at: now };
  const { numUpdatedRows } = await database
    .with('links_gone', (links) => links.deleteFrom('verifications').where('value', '=', accountId))
    .updateTable('accounts')
    .set(changes)
    .where('id', '=', accountId)
    .where('email', '=', from)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('accounts as holder').where('holder.email', '=', to))),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
