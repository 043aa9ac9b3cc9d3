import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import { ledgerChecks } from './ledger-checks.ts';

export interface LedgerFinding {
  /** The sentence that should be true. */
  check: string;
  /** The id of what breaks it. */
  subject: string;
}

/** Proves the ledger, the holds and the budgets against each other, all as of one moment. An empty list means: clean. */
export async function verifyLedger(database: Database): Promise<LedgerFinding[]> {
  if (database.isTransaction) return runChecks(database);
  return database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(runChecks);
}

async function runChecks(database: Database): Promise<LedgerFinding[]> {
  const findings: LedgerFinding[] = [];
  for (const [check, query] of Object.entries(ledgerChecks)) {
    const { rows } = await sql<{ subject: string }>`${sql.raw(query)}`.execute(database);
    findings.push(...rows.map(({ subject }) => ({ check, subject })));
  }
  return findings;
}
