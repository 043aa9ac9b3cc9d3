import type { AuditEntryTable } from '../../../../database/schema/audit-tables.ts';

export interface AuditTexts {
  title: string;
  lead: string;
  empty: { title: string; advice: string };
  /** What an operator did. */
  actions: Record<AuditEntryTable['action'], string>;
  picture: string;
  /** In place of the prompt, where the picture is not there any more. */
  pictureGone: string;
  site: string;
  reason: string;
  olderEntries: string;
}
