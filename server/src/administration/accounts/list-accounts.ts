import { Id } from '@vignette/server/contract';
import type { Database } from '../../database/connect-database.ts';
import { type PageOfRows, toPageOfRows } from '../page-of-rows.ts';

export interface AccountRow {
  id: string;
  email: string;
  isEmailVerified: boolean;
  createdAt: Date;
  suspendedAt: Date | null;
  credits: number | null;
  grants: number;
}

interface AccountListInput {
  limit: number;
  /** An id: only older accounts. */
  after?: string | undefined;
  /** An e-mail address or an id, exactly. */
  search?: string | undefined;
}

/** Accounts, newest first. Ids begin with the time. */
export async function listAccounts(
  database: Database,
  { limit, after, search }: AccountListInput,
): Promise<PageOfRows<AccountRow>> {
  let query = database
    .selectFrom('accounts')
    .leftJoin('ledger_accounts', (join) =>
      join.onRef('ledger_accounts.owner_id', '=', 'accounts.id').on('ledger_accounts.kind', '=', 'wallet'),
    )
    .select(['accounts.id', 'accounts.email', 'accounts.email_verified as isEmailVerified'])
    .select(['accounts.created_at as createdAt', 'accounts.suspended_at as suspendedAt'])
    .select('ledger_accounts.balance as credits')
    .select((select) =>
      select
        .selectFrom('grants')
        .whereRef('grants.account_id', '=', 'accounts.id')
        .where('grants.revoked_at', 'is', null)
        .select(({ fn }) => fn.countAll<number>().as('grants'))
        .$asScalar()
        .$notNull()
        .as('grants'),
    )
    .orderBy('accounts.id', 'desc')
    .limit(limit + 1);
  if (after !== undefined) query = query.where('accounts.id', '<', after);
  if (search !== undefined) query = query.where(...matching(search));
  return toPageOfRows(await query.execute(), limit);
}

function matching(search: string) {
  const wanted = search.trim().toLowerCase();
  const column = Id.safeParse(wanted).success ? 'accounts.id' : 'accounts.email';
  return [column, '=', wanted.replaceAll('\0', '')] as const;
}
