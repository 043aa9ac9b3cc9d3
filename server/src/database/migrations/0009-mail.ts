import { type Kysely, sql } from 'kysely';

/** Mail that waits to be sent, what was sent, and who wants to get news. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await mails(database);
  await mailPreferences(database);
  await devMails(database);
}

/**
 * What a mail says, and to which address, is kept only until it has been sent or given up. `account_id` refers to
 * nothing: the last mail to an account goes out when the account is gone.
 */
async function mails(database: Kysely<unknown>) {
  await sql`
    create table mails (
      id uuid primary key,
      template text not null,
      account_id uuid,
      locale text not null,
      address text,
      facts jsonb,
      state text not null default 'waiting'
        check (state in ('waiting', 'sending', 'sent', 'refused', 'unknown', 'withheld')),
      reason text,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      claimed_at timestamptz,
      ended_at timestamptz,
      constraint content_until_ended check (
        case when state in ('waiting', 'sending')
          then address is not null and facts is not null and ended_at is null
          else address is null and facts is null and ended_at is not null
        end
      ),
      constraint claimed_while_sending check (state <> 'sending' or claimed_at is not null)
    )`.execute(database);
  await sql`create index mails_of_account on mails (account_id) where account_id is not null`.execute(database);
}

/** No row is no: nobody gets news who has not chosen them. */
async function mailPreferences(database: Kysely<unknown>) {
  await sql`
    create table mail_preferences (
      account_id uuid primary key references accounts on delete cascade,
      news boolean not null,
      chosen_at timestamptz not null
    )`.execute(database);
}

/** The mailbox of all addresses, in development; empty wherever there is a mail server. */
async function devMails(database: Kysely<unknown>) {
  await sql`
    create table dev_mails (
      id uuid primary key,
      template text not null,
      address text not null,
      subject text not null,
      text text not null,
      html text not null,
      headers jsonb not null,
      sent_at timestamptz not null
    )`.execute(database);
}
