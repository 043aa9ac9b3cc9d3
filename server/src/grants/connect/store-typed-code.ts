import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { sealCode } from './sealed-code.ts';
import { createTypedCode, hashState, hashTypedCode } from './typed-code.ts';

interface CodeDependencies {
  database: Database;
  clock: Clock;
  secret: string;
}

interface CodeForWidget {
  siteId: string;
  state: string;
  /** What OAuth calls code. */
  code: string;
}

const lifetimeMs = 2 * 60_000;

/** Keeps an authorization code for the widget that began with this state; answers what to type there for it. */
export async function storeTypedCode(
  { database, clock, secret }: CodeDependencies,
  { siteId, state, code }: CodeForWidget,
): Promise<string> {
  const typed = createTypedCode();
  const now = clock.now();
  const content = {
    code_hash: hashTypedCode(secret, typed),
    sealed_code: sealCode(secret, code),
    created_at: now,
    expires_at: new Date(now.getTime() + lifetimeMs),
  };
  await database
    .insertInto('connect_codes')
    .values({ ...content, site_id: siteId, state_hash: hashState(state, secret) })
    // Shown again, it is another; the tries that were used stay used.
    .onConflict((conflict) => conflict.columns(['site_id', 'state_hash']).doUpdateSet(content))
    .execute();
  return typed;
}
