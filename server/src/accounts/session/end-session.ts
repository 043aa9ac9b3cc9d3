import type { Authentication } from '../authentication/authentication.ts';
import type { Database } from '../../database/connect-database.ts';

interface EndSessionDependencies {
  authentication: Pick<Authentication, 'context'>;
  database: Database;
}

/** Signs an account out somewhere, by the session's id, with the tokens that hang on it. Whether there was such a session. */
export async function endSession(
  { authentication, database }: EndSessionDependencies,
  { accountId, sessionId }: { accountId: string; sessionId: string },
): Promise<boolean> {
  const session = await database
    .selectFrom('account_sessions')
    .select('token')
    .where('id', '=', sessionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (!session) return false;
  // Through the library: ending a session revokes what was given to apps under it.
  const { internalAdapter } = await authentication.context;
  await internalAdapter.deleteSession(session.token);
  return true;
}
