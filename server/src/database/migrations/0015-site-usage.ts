import { type Kysely, sql } from 'kysely';

/** What owners of sites decide and see: keys that are replaced, sites they close, what a day has cost. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await keysAndClosing(database);
  await usage(database);
  await countThePast(database);
  await alerts(database);
}

/** For a while after a key was replaced the one before it works as well. A site is closed by its owner as long as nobody else has suspended it. */
async function keysAndClosing(database: Kysely<unknown>) {
  await sql`
    alter table sites
      add column previous_key text unique,
      add column previous_key_until timestamptz,
      add column closed_at timestamptz,
      add constraint previous_key_ends check ((previous_key is null) = (previous_key_until is null))`.execute(database);
}

/** Counted in the transaction that settles: as many rows a day as there are models and payers, however many pictures. */
async function usage(database: Kysely<unknown>) {
  await sql`
    create table site_usage (
      site_id uuid not null references sites on delete cascade,
      day date not null,
      model text not null,
      paid_by text not null check (paid_by in ('site', 'account')),
      generations integer not null,
      images integer not null,
      credits bigint not null,
      primary key (site_id, day, model, paid_by)
    ) with (fillfactor = 70)`.execute(database);
}

/** What was deleted since has left its hold, and no more is known of it. */
async function countThePast(database: Kysely<unknown>) {
  await sql`
    insert into site_usage (site_id, day, model, paid_by, generations, images, credits)
      select holds.site_id, holds.day, coalesce(generations.model, ''), holds.paid_by,
          count(*), coalesce(sum(made.images), 0), sum(holds.settled_credits)
        from holds
        join sites on sites.id = holds.site_id
        left join generations on generations.id = holds.generation_id
        left join (select generation_id, count(*) as images from images group by generation_id) made
          on made.generation_id = holds.generation_id
        where holds.state = 'settled'
        group by 1, 2, 3, 4`.execute(database);
}

/** A row for each mail that is due once. */
async function alerts(database: Kysely<unknown>) {
  await sql`
    create table budget_alerts (
      site_id uuid not null references sites on delete cascade,
      day date not null,
      percent integer not null check (percent in (50, 80, 100)),
      created_at timestamptz not null,
      primary key (site_id, day, percent)
    )`.execute(database);
}
