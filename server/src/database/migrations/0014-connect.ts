import { type Kysely, sql } from 'kysely';

/** Sign-in from a widget, what an app may ask for, and ends that come at once whoever brings them about. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table sites add column scopes text[]`.execute(database);
  await visitorsAreClaimed(database);
  await sql`create index grants_of_site on grants (site_id) where revoked_at is null`.execute(database);
  await connectCodes(database);
  await tokensEndWithThePassword(database);
  await streamsEndWithTheirTokens(database);
  await streamsEndWithTheirAccount(database);
  await streamsEndWithTheirSite(database);
}

/** Whose account has what a visitor made. */
async function visitorsAreClaimed(database: Kysely<unknown>) {
  await sql`
    alter table visitors
      add column claimed_by uuid references accounts on delete set null,
      add column claimed_at timestamptz`.execute(database);
  await sql`create index visitors_claimed_at_idx on visitors (claimed_at) where claimed_at is not null`.execute(
    database,
  );
}

/** What a person types into the widget where no window can tell it: hashes, and the sealed code that is given for it. */
async function connectCodes(database: Kysely<unknown>) {
  await sql`
    create table connect_codes (
      site_id uuid not null references sites on delete cascade,
      state_hash bytea not null,
      code_hash bytea not null,
      sealed_code bytea not null,
      tries integer not null default 0 check (tries >= 0),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      primary key (site_id, state_hash)
    )`.execute(database);
  await sql`create index connect_codes_expires_at_idx on connect_codes (expires_at)`.execute(database);
}

/** Changed or reset: whoever had got in with the old one is out, on every site. What was allowed stays allowed. */
async function tokensEndWithThePassword(database: Kysely<unknown>) {
  await sql`
    create function end_tokens_of_account() returns trigger language plpgsql as $$
    begin
      delete from oauth_access_tokens where account_id = new.account_id;
      delete from oauth_refresh_tokens where account_id = new.account_id;
      perform pg_notify('vignette_endings', new.account_id || ' ');
      return null;
    end $$`.execute(database);
  await sql`
    create trigger tokens_end_with_the_password after update of password on sign_in_methods for each row
      when (old.password is distinct from new.password) execute function end_tokens_of_account()`.execute(database);
}

/** Revoked, or taken away because somebody used one twice. A rotation ends nothing: what it gives is as good. */
async function streamsEndWithTheirTokens(database: Kysely<unknown>) {
  await sql`
    create function end_streams_of_token() returns trigger language plpgsql as $$
    begin
      perform pg_notify('vignette_endings', old.account_id || ' '
        || coalesce((select site_id::text from grants where grants.id = old.reference_id::uuid), ''));
      return null;
    end $$`.execute(database);
  await sql`
    create trigger streams_end_with_revocation after update of revoked on oauth_refresh_tokens for each row
      when (new.revoked is not null and new.rotated_at is null) execute function end_streams_of_token()`.execute(
    database,
  );
  await sql`
    create trigger streams_end_with_tokens after delete on oauth_refresh_tokens for each row
      execute function end_streams_of_token()`.execute(database);
}

/** A suspended or deleted account is found by no token from now on; what it has open hears of it here. */
async function streamsEndWithTheirAccount(database: Kysely<unknown>) {
  await sql`
    create function end_streams_of_account() returns trigger language plpgsql as $$
    begin
      perform pg_notify('vignette_endings', old.id || ' ');
      return null;
    end $$`.execute(database);
  await sql`
    create trigger streams_end_with_suspension after update of suspended_at on accounts for each row
      when (new.suspended_at is not null and old.suspended_at is null)
      execute function end_streams_of_account()`.execute(database);
  await sql`
    create trigger streams_end_with_deletion after delete on accounts for each row
      execute function end_streams_of_account()`.execute(database);
}

/** Whoever still may comes back: every request is judged anew. */
async function streamsEndWithTheirSite(database: Kysely<unknown>) {
  await sql`
    create function end_streams_of_site() returns trigger language plpgsql as $$
    begin
      perform pg_notify('vignette_endings', ' ' || new.id);
      return null;
    end $$`.execute(database);
  await sql`
    create trigger streams_end_with_the_site after update of suspended_at, origins on sites for each row
      when ((new.suspended_at is not null and old.suspended_at is null) or not new.origins @> old.origins)
      execute function end_streams_of_site()`.execute(database);
}
