/** Who runs the server, what they looked at and did, and why. */
export interface AuditTables {
  operators: OperatorTable;
  audit_entries: AuditEntryTable;
}

export interface OperatorTable {
  account_id: string;
  granted_at: Date;
}

export interface AuditEntryTable {
  id: string;
  /** Whose account did it; the command line where null. */
  operator_id: string | null;
  /** Whose it was: an account, or a visitor. Null for what is the operator's own. */
  owner_id: string | null;
  action: 'look' | 'account_suspended' | 'account_resumed' | 'site_suspended' | 'site_resumed';
  /** The generation, the account or the site. */
  subject_id: string;
  reason: string;
  created_at: Date;
}
