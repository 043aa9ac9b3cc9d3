import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { giveCredits } from '../../credits/give-credits.ts';
import { addGrant } from '../../credits/testing/add-grant.ts';
import { addPayer } from '../../credits/testing/add-payer.ts';
import type { Database } from '../../database/connect-database.ts';
import type { AccountCaller, SiteOfCaller } from '../../grants/caller.ts';
import { hashAccessToken, tokenPrefixes } from '../../grants/tokens/access-token.ts';

export interface TestAccount extends AccountCaller {
  token: string;
}

interface Means {
  /** One that there is already. */
  accountId?: string;
  credits?: number;
  dailyCredits?: number;
  totalCredits?: number;
}

/** An account that allows this site some of its credits, and the token of that site. */
export async function createTestAccount(
  { database }: { database: Database },
  site: SiteOfCaller,
  { credits = 0, ...means }: Means = {},
): Promise<TestAccount> {
  const accountId = means.accountId ?? (await addPayer(database));
  const grantId = await addGrant(database, { ...means, accountId, siteId: site.id });
  await addCredits(database, accountId, credits);
  const token = tokenPrefixes.access + Array.from({ length: 32 }, () => 'abcdefgh'[randomInt(8)]).join('');
  const expiresAt = new Date(Date.now() + 86_400_000);
  await insertToken(database, { token, clientId: site.key, accountId, grantId, expiresAt });
  const grant = { id: grantId, scopes: ['generate'] as const };
  return { kind: 'account', ownerId: accountId, name: 'Ada', siteId: site.id, site, grant, expiresAt, token };
}

/** As the operator gives them. */
export function addCredits(database: Database, accountId: string, credits: number): Promise<boolean> {
  const gift = { accountId, credits, reason: 'operator', now: new Date() } as const;
  return database.transaction().execute((transaction) => giveCredits(transaction, gift));
}

interface NewToken {
  token: string;
  clientId: string;
  accountId: string;
  grantId: string;
  expiresAt: Date;
}

async function insertToken(
  database: Database,
  { token, clientId, accountId, grantId, expiresAt }: NewToken,
): Promise<void> {
  await sql`insert into oauth_clients (id, client_id, redirect_uris) values (${uuidv7()}, ${clientId}, '[]')
    on conflict do nothing`.execute(database);
  await sql`
    insert into oauth_access_tokens (id, token, client_id, account_id, reference_id, scopes, expires_at, created_at)
      values (${uuidv7()}, ${hashAccessToken(token)}, ${clientId}, ${accountId}, ${grantId}, '["generate"]',
        ${expiresAt}, ${new Date()})`.execute(database);
}
