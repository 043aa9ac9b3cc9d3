import { type Kysely, sql } from 'kysely';

/** What visitors made belongs to an owner from now on, a visitor or an account; and accounts can pay. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await ownersOfPictures(database);
  await changesNameTheSite(database);
  await sitesOfAccounts(database);
  await grants(database);
  await wallets(database);
  await payers(database);
}

/** Where something was made stays with it: a token in a page reaches only what was made on that site. */
async function ownersOfPictures(database: Kysely<unknown>) {
  await sql`alter table generations drop constraint generation_of_visitor`.execute(database);
  await sql`alter table generations add constraint generation_on_site foreign key (site_id) references sites`.execute(
    database,
  );
  for (const table of ['images', 'uploads', 'deleted_generations'].map((name) => sql.table(name))) {
    await sql`alter table ${table} add column site_id uuid references sites`.execute(database);
    await sql`update ${table} made set site_id = visitors.site_id from visitors where visitors.id = visitor_id`.execute(
      database,
    );
    await sql`alter table ${table} alter column site_id set not null`.execute(database);
  }
  await sql`alter table images drop constraint images_visitor_id_fkey`.execute(database);
  await sql`alter table uploads drop constraint uploads_visitor_id_fkey`.execute(database);
  for (const table of ['generations', 'images', 'uploads', 'deleted_generations', 'holds']) {
    await sql`alter table ${sql.table(table)} rename column visitor_id to owner_id`.execute(database);
  }
  await holdsNameTheirOwner(database);
  await sql`create index images_newest on images (owner_id, created_at desc, id desc)`.execute(database);
}

/** As before, but two tables have an `owner_id` now. */
async function holdsNameTheirOwner(database: Kysely<unknown>) {
  await sql`
    create or replace function refuse_hold_without_account() returns trigger language plpgsql
      set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
    begin
      if exists (
        select from added left join ledger_accounts account on account.kind = 'held' and account.owner_id = added.site_id
          where account.id is null
      ) then
        raise exception 'a hold needs the account of its site' using errcode = 'foreign_key_violation', constraint = 'hold_has_account';
      end if;
      return null;
    end $$`.execute(database);
}

/** Ids only, in chunks that fit a payload. */
async function changesNameTheSite(database: Kysely<unknown>) {
  await sql`
    create or replace function announce_generation_changes() returns trigger language plpgsql as $$
    begin
      perform pg_notify('vignette_changes', string_agg(owner_id || ' ' || site_id || ' ' || id, ','))
        from (select owner_id, site_id, id, row_number() over () / 64 as chunk from changed) numbered group by chunk;
      return null;
    end $$`.execute(database);
}

/** A site without an account is its operator's. What a frame adds to a prompt goes with the generation. Apps are sites that nobody embeds: they have redirects instead of origins. */
async function sitesOfAccounts(database: Kysely<unknown>) {
  await sql`
    alter table sites
      add column kind text not null default 'site' check (kind in ('site', 'app')),
      add column account_id uuid references accounts on delete set null,
      add column redirects text[] not null default '{}',
      add column models text[],
      add column max_pixels integer check (max_pixels > 0),
      add column prompt_frame text`.execute(database);
  await sql`create index sites_of_account on sites (account_id) where account_id is not null`.execute(database);
  await sql`alter table generations add column prompt_frame text`.execute(database);
  await sitesWithoutTheirOwner(database);
}

/** The operator does not take over the budgets of a site whose account is gone. */
async function sitesWithoutTheirOwner(database: Kysely<unknown>) {
  await sql`
    create function close_budgets_without_owner() returns trigger language plpgsql as $$
    begin
      new.daily_credits = 0;
      new.visitor_daily_credits = 0;
      new.network_daily_credits = 0;
      return new;
    end $$`.execute(database);
  await sql`
    create trigger close_budgets_without_owner before update of account_id on sites
      for each row when (old.account_id is not null and new.account_id is null)
      execute function close_budgets_without_owner()`.execute(database);
}

/** What an account allowed a site. `used_that_day` counts for the day `used_on` and is nothing on any other. */
async function grants(database: Kysely<unknown>) {
  await sql`
    create table grants (
      id uuid primary key,
      account_id uuid not null references accounts on delete cascade,
      site_id uuid not null references sites,
      scopes text[] not null,
      daily_credits integer not null check (daily_credits >= 0),
      total_credits integer not null check (total_credits >= 0),
      used_credits integer not null default 0 check (used_credits >= 0),
      used_on date not null,
      used_that_day integer not null default 0 check (used_that_day >= 0),
      created_at timestamptz not null,
      changed_at timestamptz not null,
      revoked_at timestamptz
    ) with (fillfactor = 70)`.execute(database);
  await sql`create unique index one_grant_per_site on grants (account_id, site_id) where revoked_at is null`.execute(
    database,
  );
}

/** Credits of accounts. They come as gifts, each of which has a reason and, where it must come once, a key. */
async function wallets(database: Kysely<unknown>) {
  await sql`
    alter table ledger_accounts
      drop constraint ledger_accounts_owner_id_fkey,
      drop constraint ledger_accounts_kind_check,
      add constraint ledger_accounts_kind_check check (kind in ('issuer', 'held', 'spent', 'wallet'))`.execute(
    database,
  );
  await sql`
    alter table ledger_transactions
      alter column generation_id drop not null,
      drop constraint ledger_transactions_kind_check,
      add constraint ledger_transactions_kind_check check (kind in ('hold', 'settle', 'release', 'gift')),
      add constraint gift_has_no_generation check ((kind = 'gift') = (generation_id is null))`.execute(database);
  await sql`
    create table credit_gifts (
      transaction_id uuid primary key references ledger_transactions,
      account_id uuid not null,
      reason text not null check (reason in ('sign_up', 'operator')),
      once_key bytea unique,
      credits integer not null check (credits > 0),
      created_at timestamptz not null
    )`.execute(database);
  await sql`create unique index one_sign_up_gift on credit_gifts (account_id) where reason = 'sign_up'`.execute(
    database,
  );
  await sql`
    create trigger refuse_ledger_change before update or delete or truncate on credit_gifts
      for each statement execute function refuse_ledger_change()`.execute(database);
}

/**
 * Who pays for a hold: the issuer's account by default, or the wallet of the site's owner, or of whoever asked. An
 * account asks by a grant, whoever pays.
 */
async function payers(database: Kysely<unknown>) {
  await sql`
    alter table holds
      add column payer_id uuid not null default '00000000-0000-7000-8000-000000000001',
      add column paid_by text not null default 'site' check (paid_by in ('site', 'account')),
      add column grant_id uuid,
      add constraint account_pays_by_grant check (paid_by <> 'account' or grant_id is not null)`.execute(database);
}
