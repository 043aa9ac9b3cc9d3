import { type Kysely, sql } from 'kysely';

/** Who runs the server, and what they looked at and did. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await operators(database);
  await entries(database);
  await entriesStay(database);
}

/** A table of its own, so that nothing which writes accounts can make one an operator. */
async function operators(database: Kysely<unknown>) {
  await sql`
    create table operators (
      account_id uuid primary key references accounts on delete cascade,
      granted_at timestamptz not null
    )`.execute(database);
}

/** Without an operator it was done by the command line; without an owner it is about a site of the operator's own. */
async function entries(database: Kysely<unknown>) {
  await sql`
    create table audit_entries (
      id uuid primary key,
      operator_id uuid,
      owner_id uuid,
      action text not null check (
        action in ('look', 'account_suspended', 'account_resumed', 'site_suspended', 'site_resumed')
      ),
      subject_id uuid not null,
      reason text not null check (char_length(reason) between 10 and 500),
      created_at timestamptz not null
    )`.execute(database);
  await sql`create index audit_entries_newest on audit_entries (owner_id, created_at desc, id desc)`.execute(database);
}

async function entriesStay(database: Kysely<unknown>) {
  await sql`
    create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the audit log is append-only' using errcode = 'check_violation', constraint = 'audit_append_only';
    end $$`.execute(database);
  await sql`
    create trigger refuse_audit_change before update or delete or truncate on audit_entries
      for each statement execute function refuse_audit_change()`.execute(database);
}
