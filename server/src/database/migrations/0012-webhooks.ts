import { type Kysely, sql } from 'kysely';

/** Where owners want to hear of pictures that are made on their sites, and what became of telling them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await endpoints(database);
  await messages(database);
  await deliveries(database);
}

/** The secret is encrypted. For a while after it was rotated the one before it signs as well. */
async function endpoints(database: Kysely<unknown>) {
  await sql`
    create table webhook_endpoints (
      id uuid primary key,
      site_id uuid not null references sites,
      url text not null,
      secret bytea not null,
      previous_secret bytea,
      previous_secret_until timestamptz,
      failing_since timestamptz,
      disabled_at timestamptz,
      disabled_reason text check (disabled_reason in ('gone', 'failing')),
      created_at timestamptz not null,
      constraint disabled_for_a_reason check ((disabled_at is null) = (disabled_reason is null)),
      constraint previous_secret_ends check ((previous_secret is null) = (previous_secret_until is null))
    )`.execute(database);
  await sql`create index webhook_endpoints_of_site on webhook_endpoints (site_id)`.execute(database);
}

/** Ids and figures: no prompt, no picture, not who asked. */
async function messages(database: Kysely<unknown>) {
  await sql`
    create table webhook_messages (
      id uuid primary key,
      site_id uuid not null references sites,
      type text not null,
      payload jsonb not null,
      created_at timestamptz not null
    )`.execute(database);
  await sql`create index webhook_messages_by_age on webhook_messages (created_at)`.execute(database);
}

/** One row an attempt. At most one of a message waits for an endpoint, so there are never two lines of retries. */
async function deliveries(database: Kysely<unknown>) {
  await sql`
    create table webhook_deliveries (
      id uuid primary key,
      message_id uuid not null references webhook_messages on delete cascade,
      endpoint_id uuid not null references webhook_endpoints on delete cascade,
      attempt integer not null check (attempt > 0),
      state text not null default 'waiting' check (state in ('waiting', 'succeeded', 'failed', 'dropped')),
      status_code integer,
      failure text check (failure in ('status', 'refused', 'unreachable', 'timeout')),
      duration_ms integer,
      due_at timestamptz not null,
      ended_at timestamptz,
      constraint ended_unless_waiting check ((state = 'waiting') = (ended_at is null)),
      constraint failed_for_a_reason check ((state = 'failed') = (failure is not null))
    )`.execute(database);
  await sql`
    create unique index webhook_deliveries_waiting on webhook_deliveries (message_id, endpoint_id)
      where state = 'waiting'`.execute(database);
  await sql`create index webhook_deliveries_of_message on webhook_deliveries (message_id)`.execute(database);
  await sql`create index webhook_deliveries_of_endpoint on webhook_deliveries (endpoint_id, id)`.execute(database);
}
