import { timingSafeEqual } from 'node:crypto';
import type { ConnectCode, ConnectRedemption } from '@vignette/server/contract';
import { sql } from 'kysely';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { AppError } from '../../errors/app-error.ts';
import { getOpenSite } from '../../sites/get-open-site.ts';
import { openSealedCode } from './sealed-code.ts';
import { hashState, hashTypedCode } from './typed-code.ts';

interface RedemptionDependencies {
  database: Database;
  clock: Clock;
  secret: string;
}

type Redemption = ConnectRedemption & { origin: string | undefined };

interface Attempt {
  siteId: string;
  stateHash: Buffer;
}

const mostTries = 5;

/**
 * Trades what a person has typed for the authorization code, once: for a page of the site, and only the widget that began
 * knows the state. Each try counts before it is judged.
 */
export async function redeemTypedCode(
  dependencies: RedemptionDependencies,
  { siteKey, state, code, origin }: Redemption,
): Promise<ConnectCode> {
  const { database, secret } = dependencies;
  // A page of the site always says where it is.
  if (origin === undefined) throw new AppError('origin_not_allowed');
  const site = await getOpenSite(dependencies, { siteKey, origin });
  const attempt = { siteId: site.id, stateHash: hashState(state, secret) };
  const expected = await countTry(dependencies, attempt);
  if (!expected) throw new AppError('connect_code_expired');
  if (!timingSafeEqual(expected, hashTypedCode(secret, code))) {
    throw new AppError('connect_code_wrong', { field: 'code' });
  }
  const sealed = await takeCode(database, attempt);
  if (!sealed) throw new AppError('connect_code_expired');
  return { code: openSealedCode(secret, sealed) };
}

async function countTry(
  { database, clock }: RedemptionDependencies,
  { siteId, stateHash }: Attempt,
): Promise<Buffer | undefined> {
  const row = await database
    .updateTable('connect_codes')
    .set({ tries: sql<number>`tries + 1` })
    .where('site_id', '=', siteId)
    .where('state_hash', '=', stateHash)
    .where('tries', '<', mostTries)
    .where('expires_at', '>', clock.now())
    .returning('code_hash')
    .executeTakeFirst();
  return row?.code_hash;
}

async function takeCode(database: Database, { siteId, stateHash }: Attempt): Promise<Buffer | undefined> {
  const row = await database
    .deleteFrom('connect_codes')
    .where('site_id', '=', siteId)
    .where('state_hash', '=', stateHash)
    .returning('sealed_code')
    .executeTakeFirst();
  return row?.sealed_code;
}
