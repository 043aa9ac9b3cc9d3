import { type Kysely, sql } from 'kysely';

/**
 * Accounts and OAuth as better-auth 1.7 and its plugins want them, under our names: a test compares them with what the
 * library would make. Ids are ours where it lets them be.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await accounts(database);
  await sessions(database);
  await signInMethods(database);
  await verifications(database);
  await passkeys(database);
  await secondFactors(database);
  await knownDevices(database);
  await oauthClients(database);
  await oauthResources(database);
  await oauthRefreshTokens(database);
  await oauthAccessTokens(database);
  await oauthConsents(database);
}

/** Of the age nothing is kept but when it was confirmed to be enough. `normalised_email` may repeat: credits look at it. */
async function accounts(database: Kysely<unknown>) {
  await sql`
    create table accounts (
      id uuid primary key,
      name text not null,
      email text not null unique,
      normalised_email text not null,
      email_verified boolean not null default false,
      image text,
      locale text not null default 'en',
      theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
      has_second_factor boolean not null default false,
      age_confirmed_at timestamptz,
      suspended_at timestamptz,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(database);
  await sql`create index accounts_normalised_email_idx on accounts (normalised_email)`.execute(database);
}

async function sessions(database: Kysely<unknown>) {
  await sql`
    create table account_sessions (
      id uuid primary key,
      account_id uuid not null references accounts on delete cascade,
      token text not null unique,
      device text,
      country text,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(database);
  await sql`create index account_sessions_account_id_idx on account_sessions (account_id)`.execute(database);
  await sql`create index account_sessions_expires_at_idx on account_sessions (expires_at)`.execute(database);
}

/** A password, or a person at somebody else's provider, who is `subject` there. */
async function signInMethods(database: Kysely<unknown>) {
  await sql`
    create table sign_in_methods (
      id uuid primary key,
      account_id uuid not null references accounts on delete cascade,
      provider text not null,
      subject text not null,
      password text,
      access_token text,
      refresh_token text,
      id_token text,
      access_token_expires_at timestamptz,
      refresh_token_expires_at timestamptz,
      scope text,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      unique (provider, subject)
    )`.execute(database);
  await sql`create index sign_in_methods_account_id_idx on sign_in_methods (account_id)`.execute(database);
}

/** Links, codes and challenges that are under way. The library makes an id of some from what they guard. */
async function verifications(database: Kysely<unknown>) {
  await sql`
    create table verifications (
      id text primary key,
      identifier text not null,
      value text not null,
      expires_at timestamptz not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(database);
  await sql`create index verifications_identifier_idx on verifications (identifier)`.execute(database);
  await sql`create index verifications_expires_at_idx on verifications (expires_at)`.execute(database);
}

async function passkeys(database: Kysely<unknown>) {
  await sql`
    create table passkeys (
      id uuid primary key,
      account_id uuid not null references accounts on delete cascade,
      name text,
      public_key text not null,
      credential_id text not null unique,
      counter integer not null,
      device_type text not null,
      backed_up boolean not null,
      transports text,
      aaguid text,
      created_at timestamptz
    )`.execute(database);
  await sql`create index passkeys_account_id_idx on passkeys (account_id)`.execute(database);
}

async function secondFactors(database: Kysely<unknown>) {
  await sql`
    create table second_factors (
      id uuid primary key,
      account_id uuid not null references accounts on delete cascade,
      secret text not null,
      backup_codes text not null,
      verified boolean,
      failed_verification_count integer,
      locked_until timestamptz
    )`.execute(database);
  await sql`create index second_factors_account_id_idx on second_factors (account_id)`.execute(database);
}

/** From where an account has been signed in to: what is not among them is worth a mail. */
async function knownDevices(database: Kysely<unknown>) {
  await sql`
    create table known_devices (
      account_id uuid not null references accounts on delete cascade,
      device text not null,
      country text not null,
      first_seen_at timestamptz not null,
      primary key (account_id, device, country)
    )`.execute(database);
}

async function oauthClients(database: Kysely<unknown>) {
  await sql`
    create table oauth_clients (
      id uuid primary key,
      client_id text not null unique,
      account_id uuid references accounts on delete cascade,
      name text, uri text, icon text, contacts jsonb, tos text, policy text, metadata jsonb,
      disabled boolean, skip_consent boolean, require_pkce boolean, dpop_bound_access_tokens boolean,
      redirect_uris jsonb not null, post_logout_redirect_uris jsonb,
      scopes jsonb, client_credentials_scopes jsonb, grant_types jsonb, response_types jsonb,
      application_type text, subject_type text, token_endpoint_auth_method text,
      client_secret text, jwks text, jwks_uri text,
      client_discovery_id text, reference_id text,
      enable_end_session boolean, backchannel_logout_uri text, backchannel_logout_session_required boolean,
      software_id text, software_version text, software_statement text,
      created_at timestamptz,
      updated_at timestamptz
    )`.execute(database);
  await sql`create index oauth_clients_account_id_idx on oauth_clients (account_id)`.execute(database);
}

/** Demanded by the provider, and empty as long as no resource but our own API takes tokens. */
async function oauthResources(database: Kysely<unknown>) {
  await sql`
    create table oauth_resources (
      id uuid primary key,
      identifier text not null unique,
      name text not null,
      access_token_ttl integer, refresh_token_ttl integer,
      signing_algorithm text, signing_key_id text,
      allowed_scopes jsonb, custom_claims jsonb, metadata jsonb,
      dpop_bound_access_tokens_required boolean, disabled boolean, policy_version integer,
      created_at timestamptz,
      updated_at timestamptz
    )`.execute(database);
  await sql`
    create table oauth_client_resources (
      id uuid primary key,
      client_id text not null references oauth_clients (client_id) on delete cascade,
      resource_id text not null references oauth_resources (identifier) on delete cascade,
      metadata jsonb,
      created_at timestamptz
    )`.execute(database);
  await sql`
    create unique index oauth_client_resources_client_id_resource_id_uidx
      on oauth_client_resources (client_id, resource_id)`.execute(database);
  await sql`create table oauth_client_assertions (id text primary key, expires_at timestamptz not null)`.execute(
    database,
  );
}

async function oauthRefreshTokens(database: Kysely<unknown>) {
  await sql`
    create table oauth_refresh_tokens (
      id uuid primary key,
      token text not null unique,
      client_id text not null references oauth_clients (client_id) on delete cascade,
      session_id uuid references account_sessions on delete set null,
      account_id uuid not null references accounts on delete cascade,
      reference_id text, authorization_code_id text,
      resources jsonb, requested_user_info_claims jsonb, confirmation jsonb, scopes jsonb not null,
      auth_time timestamptz, rotated_at timestamptz, revoked timestamptz,
      rotation_replay_response text, rotation_replay_expires_at timestamptz,
      expires_at timestamptz not null,
      created_at timestamptz not null
    )`.execute(database);
  await indexTokens(database, 'oauth_refresh_tokens');
}

async function oauthAccessTokens(database: Kysely<unknown>) {
  await sql`
    create table oauth_access_tokens (
      id uuid primary key,
      token text not null unique,
      client_id text not null references oauth_clients (client_id) on delete cascade,
      session_id uuid references account_sessions on delete set null,
      account_id uuid references accounts on delete cascade,
      refresh_id uuid references oauth_refresh_tokens on delete cascade,
      reference_id text, authorization_code_id text,
      resources jsonb, requested_user_info_claims jsonb, confirmation jsonb, scopes jsonb not null,
      revoked timestamptz,
      expires_at timestamptz not null,
      created_at timestamptz not null
    )`.execute(database);
  await indexTokens(database, 'oauth_access_tokens');
  await sql`create index oauth_access_tokens_refresh_id_idx on oauth_access_tokens (refresh_id)`.execute(database);
}

async function indexTokens(database: Kysely<unknown>, table: string) {
  for (const column of ['account_id', 'client_id', 'session_id', 'authorization_code_id', 'expires_at']) {
    await sql`create index ${sql.ref(`${table}_${column}_idx`)} on ${sql.table(table)} (${sql.ref(column)})`.execute(
      database,
    );
  }
}

async function oauthConsents(database: Kysely<unknown>) {
  await sql`
    create table oauth_consents (
      id uuid primary key,
      client_id text not null references oauth_clients (client_id) on delete cascade,
      account_id uuid references accounts on delete cascade,
      reference_id text,
      resources jsonb, requested_user_info_claims jsonb, scopes jsonb not null,
      created_at timestamptz not null,
      updated_at timestamptz not null
    )`.execute(database);
  await sql`create index oauth_consents_account_id_idx on oauth_consents (account_id)`.execute(database);
  await sql`create index oauth_consents_client_id_idx on oauth_consents (client_id)`.execute(database);
}
