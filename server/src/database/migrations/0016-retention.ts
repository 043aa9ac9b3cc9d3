import { type Kysely, sql } from 'kysely';

/** Records whose time is over are found by it; and the audit log, which nobody changes, may forget what is two years old. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create index visitors_expires_at_idx on visitors (expires_at)`.execute(database);
  await sql`create index mails_ended_at_idx on mails (ended_at) where ended_at is not null`.execute(database);
  await sql`create index site_usage_day_idx on site_usage (day)`.execute(database);
  await sql`create index audit_entries_created_at_idx on audit_entries (created_at)`.execute(database);
  await oldEntriesMayGo(database);
}

/** The database's own time counts here: whatever a program believes the time to be, what is younger stays. */
async function oldEntriesMayGo(database: Kysely<unknown>) {
  await sql`drop trigger refuse_audit_change on audit_entries`.execute(database);
  await sql`
    create trigger refuse_audit_change before update or truncate on audit_entries
      for each statement execute function refuse_audit_change()`.execute(database);
  await sql`
    create trigger refuse_audit_deletion before delete on audit_entries for each row
      when (old.created_at > current_timestamp - interval '2 years') execute function refuse_audit_change()`.execute(
    database,
  );
}
