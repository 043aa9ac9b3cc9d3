import { type Kysely, sql } from 'kysely';

/** What hosted engines are asked, what that costs the operator, and what stops them. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await engineStates(database);
  await engineDays(database);
  await engineCalls(database);
}

/** One row an engine: the operator's switch, and the circuit breaker that all workers share. */
async function engineStates(database: Kysely<unknown>) {
  await sql`
    create table engine_states (
      engine text primary key,
      paused_at timestamptz,
      paused_reason text,
      failures integer not null default 0,
      closed_until timestamptz,
      probe_call_id uuid
    )`.execute(database);
}

/** Money in millionths of a US dollar: a picture may cost a fraction of a cent. */
async function engineDays(database: Kysely<unknown>) {
  await sql`
    create table engine_days (
      engine text not null,
      day date not null,
      cost_micros bigint not null default 0 check (cost_micros >= 0),
      primary key (engine, day)
    )`.execute(database);
}

/**
 * Every paid call, written before it is made, so that one whose answer nobody saw is still on the books. It holds ids
 * and money, no content, and outlives the generation it was made for.
 */
async function engineCalls(database: Kysely<unknown>) {
  await sql`
    create table engine_calls (
      id uuid primary key,
      generation_id uuid not null,
      engine text not null,
      model text not null,
      day date not null,
      state text not null check (state in ('open', 'succeeded', 'refused', 'failed', 'unknown')),
      task_id text,
      cost_micros bigint not null check (cost_micros >= 0),
      started_at timestamptz not null,
      called_back_at timestamptz,
      ended_at timestamptz,
      constraint ended_unless_open check ((state = 'open') = (ended_at is null))
    )`.execute(database);
  await sql`create index engine_calls_of_generation on engine_calls (generation_id)`.execute(database);
  await sql`create index engine_calls_of_day on engine_calls (day)`.execute(database);
  await sql`create index engine_calls_open on engine_calls (engine) where state = 'open'`.execute(database);
}
