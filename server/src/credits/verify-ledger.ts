import { sql } from 'kysely';
import type { Database } from '../database/connect-database.ts';
import { ledgerChecks } from './ledger-checks.ts';

export interface LedgerFinding {
  /** The sentence that should be true. */
  check: string;
  /** The id of what breaks it. */
  subject: string;
}

/** Proves the ledger, the holds and the budgets against each other. An empty list means: clean. */
export async function verifyLedger(database: Database): Promise<LedgerFinding[]> {
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const findings: LedgerFinding[] = [];
      for (const [check, query] of Object.entries(ledgerChecks)) {
        const { rows } = await sql<{ subject: string }>`${sql.raw(query)}`.execute(transaction);
        findings.push(...rows.map(({ subject }) => ({ check, subject: String(subject) })));
      }
      return findings;
    });
}
