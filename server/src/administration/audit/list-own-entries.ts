import { sql } from 'kysely';
import type { Database } from '../../database/connect-database.ts';
import type { AuditEntryTable } from '../../database/schema/audit-tables.ts';
import { formatCursor, parseCursor } from '../../generation/page-cursor.ts';

export interface OwnEntry {
  id: string;
  action: AuditEntryTable['action'];
  reason: string;
  createdAt: Date;
  /** What was asked for, and whether it is still there; only where an operator looked at a picture. */
  prompt: string | null;
  /** The name of the site it was about. */
  site: string | null;
}

interface EntryListInput {
  accountId: string;
  limit: number;
  cursor?: string | undefined;
}

/**
 * What operators looked at or did of an account's, newest first; also at what it made as a visitor and claimed later.
 * Who they are is not told.
 */
export async function listOwnEntries(
  database: Database,
  { accountId, limit, cursor }: EntryListInput,
): Promise<{ items: OwnEntry[]; nextCursor: string | null }> {
  const position = cursor === undefined ? undefined : parseCursor(cursor);
  const { rows } = await sql<OwnEntry>`
    select entry.id, entry.action, entry.reason, entry.created_at as "createdAt", made.prompt, sites.name as site
      from audit_entries entry
      left join generations made on made.id = entry.subject_id and made.owner_id = ${accountId}
      left join sites on sites.id = entry.subject_id
      where (entry.owner_id = ${accountId} or made.id is not null)
        and (${position === undefined} or (entry.created_at, entry.id) < (${position?.createdAt ?? null}::timestamptz, ${position?.id ?? null}::uuid))
      order by entry.created_at desc, entry.id desc limit ${limit + 1}`.execute(database);
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { items: rows.slice(0, limit), nextCursor: last ? formatCursor(last) : null };
}
