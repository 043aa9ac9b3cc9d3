import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPayer } from '../credits/testing/add-payer.ts';
import { addEndpoint } from '../webhooks/add-endpoint.ts';
import { enqueueWebhook } from '../webhooks/enqueue-webhook.ts';
import { createSite } from './create-site.ts';
import type { Site } from './site.ts';
import { addUsage } from './testing/add-usage.ts';
import { type TestOwners, openTestOwners } from './testing/open-test-owners.ts';

const prompt = 'A love letter to Grace, on blue paper';
let owners: TestOwners;
let ada: Awaited<ReturnType<TestOwners['addOwner']>>;
let site: Site;
let endpointId: string;
let secrets: string[];

beforeAll(async () => {
  owners = await openTestOwners();
  ada = await owners.addOwner();
  const given = { name: 'Magazine', origins: ['https://magazine.example'], accountId: ada.id };
  site = await createSite(owners, { ...given, dailyCredits: 100, visitorDailyCredits: 5, networkDailyCredits: 20 });
  ({ id: endpointId } = (await addEndpoint(owners, { siteId: site.id, url: 'http://127.0.0.1:9/hooks' })).endpoint);
  await addUsage(owners, site.id);
  const visitorId = uuidv7();
  const payerId = await addPayer(owners.database, { email: 'grace@people.example' });
  const made = await Promise.all([visitorId, payerId].map(makePicture));
  secrets = [prompt, visitorId, payerId, 'grace@people.example', ...made.flat()];
});
afterAll(() => owners.close());

/** A picture of this owner on the site, with everything there can be. Answers what nobody else is to read. */
async function makePicture(ownerId: string): Promise<string[]> {
  const { database } = owners;
  const now = owners.clock.now();
  const [id, imageId, uploadId] = [uuidv7(), uuidv7(), uuidv7()];
  const [network, storageKey] = [`network-of-${ownerId}`, `files/${imageId}`];
  const times = { created_at: now, started_at: now, finished_at: now, updated_at: now };
  const row = { id, site_id: site.id, owner_id: ownerId, idempotency_key: id, request_hash: Buffer.alloc(32) };
  const what = { kind: 'image' as const, operation: 'create' as const, engine: 'fake', model: 'fake-1', prompt };
  const size = { width: 64, height: 64 };
  const generation = {
    ...row,
    ...what,
    ...size,
    ...times,
    count: 1,
    seed: 1,
    credits: 2,
    status: 'succeeded' as const,
  };
  await database.insertInto('generations').values(generation).execute();
  const file = {
    media_type: 'image/png',
    bytes: 1,
    thumb_hash: Buffer.alloc(24),
    digital_source_type: 'algorithmicMedia',
  };
  const own = { site_id: site.id, owner_id: ownerId, created_at: now };
  await database
    .insertInto('images')
    .values({ ...own, ...file, ...size, id: imageId, generation_id: id, position: 0 })
    .execute();
  const upload = { id: uploadId, storage_key: storageKey, sha256: Buffer.alloc(32), expires_at: now };
  await database
    .insertInto('uploads')
    .values({ ...own, ...file, ...size, ...upload })
    .execute();
  const spent = { day: now.toISOString().slice(0, 10), scope: 'network' as const, subject: network, used: 2 };
  await database.insertInto('daily_spending').values(spent).execute();
  const event = { siteId: site.id, generationId: id, model: 'fake-1', credits: 2, paidBy: 'site' as const, images: 1 };
  await database
    .transaction()
    .execute((transaction) =>
      enqueueWebhook(transaction, owners.queues.webhooks, { ...event, createdAt: now, finishedAt: now }),
    );
  return [imageId, uploadId, storageKey, network];
}

/** Every address of owners that the app answers, what ends something last. */
function listRoutes(): { method: string; path: string }[] {
  const routes = owners.app.routes.filter(
    ({ method, path }) => method !== 'ALL' && /^(\/v1)?\/sites(\/|$)/.test(path) && !path.includes('*'),
  );
  const byName = new Map(routes.map(({ method, path }) => [`${method} ${path}`, { method, path }]));
  const rank = ({ method, path }: { method: string; path: string }) =>
    Number(method !== 'GET') + Number(/close|remove/.test(path)) + 2 * Number(/delete/i.test(method + path));
  return [...byName.values()].toSorted((one, other) => rank(one) - rank(other));
}

async function ask({ method, path }: { method: string; path: string }): Promise<string> {
  const row = await owners.database.selectFrom('sites').select('key').where('id', '=', site.id).executeTakeFirst();
  const address = path.replace(/:key/, row?.key ?? '').replace(/:endpoint|:webhook/, endpointId);
  const isApi = path.startsWith('/v1/');
  if (!isApi) return readAll(await (method === 'GET' ? ada.browser.get(address) : ada.browser.post(address)), method);
  const body = path.endsWith('rotate-key') ? { previousKey: 'works_for_a_day' } : {};
  return readAll(await ada.call(method, address, method === 'GET' ? undefined : body), method);
}

/** What only looks must find what it looks for; what changes something may be refused for want of fields. */
async function readAll(response: Response, method: string): Promise<string> {
  expect(response.status).toBeLessThan(method === 'GET' ? 300 : 500);
  return `${JSON.stringify([...response.headers])}\n${await response.text()}`;
}

describe('what owners of sites are answered', () => {
  it('tells neither what was made on their sites, nor of whom', async () => {
    const routes = listRoutes();
    expect(routes.length).toBeGreaterThan(25);
    const told: string[] = [];
    for (const route of routes) {
      const answer = await ask(route);
      told.push(
        ...secrets.filter((secret) => answer.includes(secret)).map((one) => `${route.method} ${route.path}: ${one}`),
      );
    }
    expect(told).toEqual([]);
  });
});
