import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Clock } from '../clock/clock.ts';
import type { Database } from '../database/connect-database.ts';
import type { Schema } from '../database/schema.ts';
import { AppError } from '../errors/app-error.ts';
import { type AddressRules, checkEndpointAddress } from './check-endpoint-address.ts';
import { createEndpointSecret, sealEndpointSecret } from './endpoint-secret.ts';
import { type WebhookEndpoint, toWebhookEndpoint } from './webhook-endpoint.ts';

/** Each picture is told to all of them. */
const mostEndpoints = 5;
const longestAddress = 1000;
const millisecondsToResolve = 5000;

interface EndpointDependencies extends AddressRules {
  database: Database;
  clock: Clock;
  secret: string;
}

/** Tells an address of what happens on the site from now on. The secret that is answered is shown this once. */
export async function addEndpoint(
  dependencies: EndpointDependencies,
  { siteId, url }: { siteId: string; url: string },
): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
  const address = await parseEndpointAddress(url, dependencies);
  const secret = createEndpointSecret();
  const id = uuidv7();
  const sealed = sealEndpointSecret(secret, { secret: dependencies.secret, endpointId: id });
  const row = { id, site_id: siteId, url: address, secret: sealed, created_at: dependencies.clock.now() };
  return dependencies.database.transaction().execute(async (transaction) => {
    await lockSite(transaction, siteId);
    await assertRoom(transaction, siteId);
    const added = await transaction
      .insertInto('webhook_endpoints')
      .values(row)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { endpoint: toWebhookEndpoint(added), secret };
  });
}

/** Whatever is wrong with it, the answer is the same: it tells nothing of the network around the server. */
async function parseEndpointAddress(text: string, rules: AddressRules): Promise<string> {
  const refuse = (cause?: unknown) => new AppError('webhook_address_refused', { field: 'url', cause });
  if (text.length > longestAddress) throw refuse();
  const checked = checkEndpointAddress(text, rules, AbortSignal.timeout(millisecondsToResolve));
  const { url } = await checked.catch((cause: unknown) => {
    throw refuse(cause);
  });
  url.hash = '';
  return url.href;
}

/** Those who add at the same moment wait here, so that nobody counts past another. */
async function lockSite(transaction: Transaction<Schema>, siteId: string): Promise<void> {
  await transaction.selectFrom('sites').select('id').where('id', '=', siteId).forNoKeyUpdate().execute();
}

async function assertRoom(transaction: Transaction<Schema>, siteId: string): Promise<void> {
  const { count } = await transaction
    .selectFrom('webhook_endpoints')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('site_id', '=', siteId)
    .executeTakeFirstOrThrow();
  if (count < mostEndpoints) return;
  throw new AppError('field_invalid', { field: 'url', title: `A site has ${mostEndpoints} webhooks at most.` });
}
