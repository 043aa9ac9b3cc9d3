import { type Kysely, sql } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await sites(database);
  await visitors(database);
  await spentChallenges(database);
  await dailySpending(database);
}

async function sites(database: Kysely<unknown>) {
  await sql`
    create table sites (
      id uuid primary key,
      key text not null unique,
      name text not null,
      origins text[] not null,
      daily_credits integer not null default 0 check (daily_credits >= 0),
      visitor_daily_credits integer not null default 0 check (visitor_daily_credits >= 0),
      network_daily_credits integer not null default 0 check (network_daily_credits >= 0),
      suspended_at timestamptz,
      created_at timestamptz not null
    )`.execute(database);
}

async function visitors(database: Kysely<unknown>) {
  await sql`
    create table visitors (
      id uuid primary key,
      site_id uuid not null references sites,
      token_hash bytea not null unique,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      constraint visitor_of_site unique (id, site_id)
    )`.execute(database);
}

/** A solved challenge is good once: its nonce stays here until the challenge would have expired anyway. */
async function spentChallenges(database: Kysely<unknown>) {
  await sql`
    create table spent_challenges (
      nonce text primary key,
      expires_at timestamptz not null
    )`.execute(database);
}

/** What each budget has used on a UTC day. Rows are locked in the order of their key. */
async function dailySpending(database: Kysely<unknown>) {
  await sql`
    create table daily_spending (
      day date not null,
      scope text not null check (scope in ('site', 'visitor', 'network')),
      subject text not null,
      used integer not null default 0 check (used >= 0),
      primary key (day, scope, subject)
    ) with (fillfactor = 70)`.execute(database);
}
