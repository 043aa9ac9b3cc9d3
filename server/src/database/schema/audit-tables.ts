/** What operators looked at, and why. */
export interface AuditTables {}
