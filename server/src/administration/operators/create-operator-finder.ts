import type { Context } from 'hono';
import type { SessionFinder } from '../../accounts/session/create-session-finder.ts';
import type { SignedInAccount } from '../../accounts/session/signed-in-account.ts';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';

interface OperatorFinderDependencies {
  database: Database;
  clock: Clock;
  findSession: SessionFinder;
}

export type OperatorFinder = ReturnType<typeof createOperatorFinder>;

/** What opens the administration is to be used by who signed in today, not by who finds the computer. */
const sessionHours = 12;

/** Answers the operator who is signed in, or nobody. It asks the database once a request, whoever else asks. */
export function createOperatorFinder(dependencies: OperatorFinderDependencies) {
  const known = new WeakMap<Request, Promise<SignedInAccount | undefined>>();
  return <Environment extends RouterEnvironment>(
    context: Context<Environment>,
  ): Promise<SignedInAccount | undefined> => {
    const found = known.get(context.req.raw) ?? findOperator(dependencies, context);
    known.set(context.req.raw, found);
    return found;
  };
}

async function findOperator<Environment extends RouterEnvironment>(
  { database, clock, findSession }: OperatorFinderDependencies,
  context: Context<Environment>,
): Promise<SignedInAccount | undefined> {
  const account = await findSession(context).catch(unlessSuspended);
  if (!account) return undefined;
  const signedInAfter = new Date(clock.now().getTime() - sessionHours * 3_600_000);
  const operator = await database
    .selectFrom('operators')
    .innerJoin('account_sessions', 'account_sessions.account_id', 'operators.account_id')
    .select('operators.account_id')
    .where('operators.account_id', '=', account.id)
    .where('account_sessions.id', '=', account.sessionId)
    .where('account_sessions.created_at', '>', signedInAfter)
    .executeTakeFirst();
  return operator && account;
}

/** Who is suspended is no operator either. */
function unlessSuspended(error: unknown): undefined {
  if (error instanceof AppError && error.code === 'account_suspended') return undefined;
  throw error;
}
