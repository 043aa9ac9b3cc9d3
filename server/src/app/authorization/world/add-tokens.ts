import { createHash, randomInt } from 'node:crypto';
import type { Scope } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { sql } from 'kysely';
import type { Database } from '../../../database/connect-database.ts';
import { hashAccessToken, tokenPrefixes } from '../../../grants/tokens/access-token.ts';
import type { WorldSite } from './sites.ts';

interface NewGrant {
  accountId: string;
  site: WorldSite;
  revokedAt?: Date;
}

export interface WorldGrant {
  id: string;
  accountId: string;
  site: WorldSite;
}

interface NewToken {
  scopes?: readonly Scope[];
  expiresAt?: Date;
  revoked?: Date;
}

const everything: readonly Scope[] = ['generate', 'gallery:add', 'gallery:read', 'assistant'];
const ample = { daily_credits: 100_000, total_credits: 100_000 };
const hourMs = 3_600_000;

/** An account allows this site everything. */
export async function addGrant(
  { database }: { database: Database },
  { accountId, site, revokedAt }: NewGrant,
): Promise<WorldGrant> {
  const id = uuidv7();
  const now = new Date();
  const parties = { id, account_id: accountId, site_id: site.id, scopes: [...everything], ...ample };
  const times = { used_on: '2026-01-01', created_at: now, changed_at: now, revoked_at: revokedAt ?? null };
  await database
    .insertInto('grants')
    .values({ ...parties, ...times })
    .execute();
  await sql`insert into oauth_clients (id, client_id, redirect_uris, token_endpoint_auth_method)
    values (${uuidv7()}, ${site.key}, '[]', 'none')
    on conflict do nothing`.execute(database);
  return { id, accountId, site };
}

/** An access token as the library would store it. */
export async function addAccessToken(
  { database }: { database: Database },
  grant: WorldGrant,
  given: NewToken = {},
): Promise<string> {
  const token = tokenPrefixes.access + drawLetters();
  await insertToken(database, 'oauth_access_tokens', { ...grant, ...given, hash: hashAccessToken(token) });
  return token;
}

export async function addRefreshToken({ database }: { database: Database }, grant: WorldGrant): Promise<string> {
  const secret = drawLetters();
  const hash = createHash('sha256').update(secret).digest('base64url');
  await insertToken(database, 'oauth_refresh_tokens', { ...grant, hash });
  return tokenPrefixes.refresh + secret;
}

async function insertToken(
  database: Database,
  table: 'oauth_access_tokens' | 'oauth_refresh_tokens',
  { hash, id: grantId, accountId, site, ...given }: WorldGrant & NewToken & { hash: string },
): Promise<void> {
  const { scopes = everything, expiresAt = new Date(Date.now() + hourMs), revoked = null } = given;
  await sql`
    insert into ${sql.table(table)}
        (id, token, client_id, account_id, reference_id, scopes, expires_at, created_at, revoked)
      values (${uuidv7()}, ${hash}, ${site.key}, ${accountId}, ${grantId}, ${JSON.stringify(scopes)},
        ${expiresAt}, ${new Date()}, ${revoked})`.execute(database);
}

function drawLetters(): string {
  return Array.from({ length: 32 }, () => 'ABCDEFGHabcdefgh'[randomInt(16)]).join('');
}
