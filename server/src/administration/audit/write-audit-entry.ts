import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { AuditEntryTable } from '../../database/schema/audit-tables.ts';
import type { Schema } from '../../database/schema.ts';

export interface Act {
  /** Nobody's where the command line did it. */
  operatorId: string | null;
  reason: string;
}

export interface NewAuditEntry extends Act {
  action: AuditEntryTable['action'];
  subjectId: string;
  ownerId: string | null;
  now: Date;
}

/** Commits or vanishes with what it is about. */
export async function writeAuditEntry(transaction: Transaction<Schema>, entry: NewAuditEntry): Promise<void> {
  await transaction
    .insertInto('audit_entries')
    .values({
      ...{ id: uuidv7(), operator_id: entry.operatorId, owner_id: entry.ownerId, action: entry.action },
      ...{ subject_id: entry.subjectId, reason: entry.reason, created_at: entry.now },
    })
    .execute();
}
