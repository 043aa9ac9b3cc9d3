import { sql } from 'kysely';
import { verifyLedger } from '../verify-ledger.ts';
import type { OpenLedger } from './open-ledger.ts';

class Undo extends Error {}

/** The checks that fail if somebody with all rights, past every trigger, ran this. Nothing of it stays. */
export async function findAfterDamage({ database }: OpenLedger, statement: string): Promise<string[]> {
  let checks: string[] = [];
  const attempt = database.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    await sql.raw(statement).execute(transaction);
    checks = (await verifyLedger(transaction)).map(({ check }) => check);
    throw new Undo();
  });
  await attempt.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  return checks;
}
