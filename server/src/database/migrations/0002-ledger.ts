import { type Kysely, sql } from 'kysely';

export async function up(database: Kysely<unknown>): Promise<void> {
  await accounts(database);
  await entries(database);
  await balancesFollowEntries(database);
  await onlyEntriesMoveBalances(database);
  await historyStays(database);
  await holds(database);
  await holdsEndOnce(database);
}

/** Credits leave the issuer when they are held, so its balance is what is in circulation, negated. No other account may go below zero. */
async function accounts(database: Kysely<unknown>) {
  await sql`
    create table ledger_accounts (
      id uuid primary key,
      kind text not null check (kind in ('issuer', 'held', 'spent')),
      owner_id uuid references sites,
      balance bigint not null default 0,
      constraint ledger_balance_not_negative check (kind = 'issuer' or balance >= 0),
      constraint ledger_account_of_owner unique nulls not distinct (kind, owner_id)
    ) with (fillfactor = 50)`.execute(database);
  await sql`insert into ledger_accounts (id, kind) values ('00000000-0000-7000-8000-000000000001', 'issuer')`.execute(
    database,
  );
}

async function entries(database: Kysely<unknown>) {
  await sql`
    create table ledger_transactions (
      id uuid primary key,
      kind text not null check (kind in ('hold', 'settle', 'release')),
      generation_id uuid not null,
      created_at timestamptz not null
    )`.execute(database);
  await sql`create unique index one_hold_per_generation on ledger_transactions (generation_id) where kind = 'hold'`.execute(
    database,
  );
  await sql`create unique index one_end_per_hold on ledger_transactions (generation_id) where kind <> 'hold'`.execute(
    database,
  );
  await sql`
    create table ledger_entries (
      transaction_id uuid not null,
      account_id uuid not null,
      amount bigint not null check (amount <> 0),
      primary key (transaction_id, account_id)
    )`.execute(database);
}

/**
 * Statement-level, so that a batch of acceptances pays for one check of its sums and references: what is referred to
 * can never be deleted, so it need not be locked as by a foreign key. Accounts are locked in the order of their ids.
 * A plan made while the ledger was small stays with its session, hence only plans that are right for any size.
 */
async function balancesFollowEntries(database: Kysely<unknown>) {
  await sql`
    create function apply_ledger_entries() returns trigger language plpgsql
      set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
    begin
      if exists (select from added group by transaction_id having sum(amount) <> 0) then
        raise exception 'a ledger transaction must sum to zero' using errcode = 'check_violation', constraint = 'ledger_sums_to_zero';
      end if;
      if exists (select from added left join ledger_transactions on id = transaction_id where id is null)
        or exists (select from added left join ledger_accounts on id = account_id where id is null) then
        raise exception 'a ledger entry needs its transaction and its account' using errcode = 'foreign_key_violation', constraint = 'ledger_entry_refers';
      end if;
      perform from ledger_accounts where id in (select account_id from added) order by id for no key update;
      update ledger_accounts account set balance = account.balance + moved.amount
        from (select account_id, sum(amount) as amount from added group by account_id) moved
        where account.id = moved.account_id;
      return null;
    end $$`.execute(database);
  await sql`
    create trigger apply_ledger_entries after insert on ledger_entries
      referencing new table as added for each statement execute function apply_ledger_entries()`.execute(database);
}

async function onlyEntriesMoveBalances(database: Kysely<unknown>) {
  await sql`
    create function refuse_direct_balance() returns trigger language plpgsql as $$
    begin
      if pg_trigger_depth() < 2 then
        raise exception 'a balance only follows ledger entries' using errcode = 'check_violation', constraint = 'ledger_balance_follows_entries';
      end if;
      return null;
    end $$`.execute(database);
  await sql`
    create trigger refuse_direct_balance before update on ledger_accounts
      for each statement execute function refuse_direct_balance()`.execute(database);
}

async function historyStays(database: Kysely<unknown>) {
  await sql`
    create function refuse_ledger_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the ledger is append-only' using errcode = 'check_violation', constraint = 'ledger_append_only';
    end $$`.execute(database);
  for (const table of ['ledger_transactions', 'ledger_entries']) {
    await sql`
      create trigger refuse_ledger_change before update or delete or truncate on ${sql.table(table)}
        for each statement execute function refuse_ledger_change()`.execute(database);
  }
  await sql`
    create trigger refuse_ledger_change before delete or truncate on ledger_accounts
      for each statement execute function refuse_ledger_change()`.execute(database);
}

/**
 * Where a hold came from, so that a release gives back to the same budgets of the same day. It refers to its site by
 * way of the site's account, which can never be deleted.
 */
async function holds(database: Kysely<unknown>) {
  await sql`
    create table holds (
      generation_id uuid primary key,
      site_id uuid not null,
      visitor_id uuid not null,
      day date not null,
      network text not null,
      credits integer not null check (credits >= 0),
      state text not null default 'held' check (state in ('held', 'settled', 'released')),
      settled_credits integer check (settled_credits between 0 and credits),
      ended_at timestamptz,
      constraint hold_end_is_complete check ((state = 'held') = (ended_at is null) and (state = 'settled') = (settled_credits is not null))
    )`.execute(database);
  await sql`create index open_holds on holds (generation_id) where state = 'held'`.execute(database);
  await sql`
    create function refuse_hold_without_account() returns trigger language plpgsql
      set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
    begin
      if exists (select from added left join ledger_accounts on kind = 'held' and owner_id = site_id where id is null) then
        raise exception 'a hold needs the account of its site' using errcode = 'foreign_key_violation', constraint = 'hold_has_account';
      end if;
      return null;
    end $$`.execute(database);
  await sql`
    create trigger refuse_hold_without_account after insert on holds
      referencing new table as added for each statement execute function refuse_hold_without_account()`.execute(
    database,
  );
}

async function holdsEndOnce(database: Kysely<unknown>) {
  await sql`
    create function refuse_second_end() returns trigger language plpgsql as $$
    begin
      if exists (select from before where state <> 'held') then
        raise exception 'a hold ends exactly once' using errcode = 'check_violation', constraint = 'hold_ends_once';
      end if;
      return null;
    end $$`.execute(database);
  await sql`
    create trigger refuse_second_end after update on holds
      referencing old table as before for each statement execute function refuse_second_end()`.execute(database);
  await sql`
    create trigger refuse_ledger_change before delete or truncate on holds
      for each statement execute function refuse_ledger_change()`.execute(database);
}
