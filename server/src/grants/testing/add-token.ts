import { createHash, randomInt } from 'node:crypto';
import type { Scope } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../../clock/clock.ts';
import { utcDay } from '../../clock/utc-day.ts';
import type { Database } from '../../database/connect-database.ts';
import { tokenPrefixes } from '../tokens/access-token.ts';

interface TokenDependencies {
  database: Database;
  clock: Clock;
}

interface NewToken {
  site: { id: string; key: string };
  /** A new account without one. */
  accountId?: string;
  scopes?: readonly Scope[];
}

export interface TestToken {
  token: string;
  ownerId: string;
  grantId: string;
  siteId: string;
}

/** An account that allowed this site something, and its token, past the pages and the provider. */
export async function addToken(
  dependencies: TokenDependencies,
  { site, accountId, scopes = ['generate', 'gallery:add'] }: NewToken,
): Promise<TestToken> {
  const { database, clock } = dependencies;
  const ownerId = accountId ?? (await addBareAccount(dependencies));
  const grantId = uuidv7();
  const now = clock.now();
  const cap = { daily_credits: 1000, total_credits: 1000, used_on: utcDay(now), created_at: now, changed_at: now };
  await database
    .insertInto('grants')
    .values({ id: grantId, account_id: ownerId, site_id: site.id, scopes: [...scopes], ...cap })
    .execute();
  const token = createToken();
  await addTokenRow(dependencies, { token, clientId: site.key, ownerId, grantId, scopes });
  return { token, ownerId, grantId, siteId: site.id };
}

async function addBareAccount({ database, clock }: TokenDependencies): Promise<string> {
  const id = uuidv7();
  const email = `${id}@mail.example`;
  const times = { age_confirmed_at: null, suspended_at: null, created_at: clock.now(), updated_at: clock.now() };
  await database
    .insertInto('accounts')
    .values({ id, name: 'Ada', email, normalised_email: email, email_verified: true, image: null, ...times })
    .execute();
  return id;
}

interface TokenRow {
  token: string;
  clientId: string;
  ownerId: string;
  grantId: string;
  scopes: readonly Scope[];
}

async function addTokenRow({ database, clock }: TokenDependencies, row: TokenRow): Promise<void> {
  const now = clock.now();
  await database
    .insertInto('oauth_clients')
    .values({ id: uuidv7(), client_id: row.clientId, redirect_uris: '[]' })
    .onConflict((conflict) => conflict.column('client_id').doNothing())
    .execute();
  const hash = createHash('sha256').update(row.token.slice(tokenPrefixes.access.length)).digest('base64url');
  const subject = { client_id: row.clientId, account_id: row.ownerId, reference_id: row.grantId };
  const times = { created_at: now, expires_at: new Date(now.getTime() + 15 * 60_000) };
  await database
    .insertInto('oauth_access_tokens')
    .values({ id: uuidv7(), token: hash, ...subject, scopes: JSON.stringify(row.scopes), ...times })
    .execute();
}

function createToken(): string {
  const letters = Array.from({ length: 32 }, () => String.fromCodePoint(97 + randomInt(26)));
  return `${tokenPrefixes.access}${letters.join('')}`;
}
