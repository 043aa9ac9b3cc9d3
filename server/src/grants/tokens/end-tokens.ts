import type { Transaction } from 'kysely';
import type { Schema } from '../../database/schema.ts';
import { announceEnding } from '../../jobs/ending-channel.ts';

interface TokensOfSession {
  accountId: string;
  sessionId: string;
}

interface TokensOfGrant {
  accountId: string;
  siteId: string;
  grantId: string;
}

/**
 * Where a person is signed out, what was signed in from there ends as well. The session goes with its tokens: whoever is
 * trading one for a new one at that moment is waited for, and whoever comes later finds no session to keep one for.
 */
export async function endTokensOfSession(
  transaction: Transaction<Schema>,
  { accountId, sessionId }: TokensOfSession,
): Promise<void> {
  await transaction.selectFrom('account_sessions').select('id').where('id', '=', sessionId).forUpdate().execute();
  await transaction.deleteFrom('oauth_access_tokens').where('session_id', '=', sessionId).execute();
  await transaction.deleteFrom('oauth_refresh_tokens').where('session_id', '=', sessionId).execute();
  await transaction.deleteFrom('account_sessions').where('id', '=', sessionId).execute();
  await announceEnding(transaction, { ownerId: accountId, siteId: null });
}

/** The library leaves tokens alive when a consent is deleted, so all that was given under a grant is deleted here. */
export async function endTokensOfGrant(
  transaction: Transaction<Schema>,
  { accountId, siteId, grantId }: TokensOfGrant,
): Promise<void> {
  for (const table of ['oauth_access_tokens', 'oauth_refresh_tokens', 'oauth_consents'] as const) {
    await transaction
      .deleteFrom(table)
      .where('account_id', '=', accountId)
      .where('reference_id', '=', grantId)
      .execute();
  }
  await announceEnding(transaction, { ownerId: accountId, siteId });
}
