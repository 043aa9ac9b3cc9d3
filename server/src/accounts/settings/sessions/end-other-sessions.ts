import type { Database } from '../../../database/connect-database.ts';
import type { Authentication } from '../../authentication/authentication.ts';
import { endSession } from '../../session/end-session.ts';
import type { SignedInAccount } from '../../session/signed-in-account.ts';

interface EndSessionsDependencies {
  authentication: Pick<Authentication, 'context'>;
  database: Database;
}

/** Signs an account out everywhere but here, with the tokens that hang on each session. */
export async function endOtherSessions(
  dependencies: EndSessionsDependencies,
  { id: accountId, sessionId: here }: Pick<SignedInAccount, 'id' | 'sessionId'>,
): Promise<void> {
  const others = await dependencies.database
    .selectFrom('account_sessions')
    .select('id')
    .where('account_id', '=', accountId)
    .where('id', '!=', here)
    .execute();
  for (const { id: sessionId } of others) await endSession(dependencies, { accountId, sessionId });
}
