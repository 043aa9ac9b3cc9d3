import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Site } from '../sites/site.ts';
import { addEndpoint } from './add-endpoint.ts';
import { enableEndpoint } from './enable-endpoint.ts';
import { openEndpointSecret } from './endpoint-secret.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listEndpoints } from './list-endpoints.ts';
import { removeEndpoint } from './remove-endpoint.ts';
import { rotateEndpointSecret } from './rotate-endpoint-secret.ts';
import { type TestWebhooks, openTestWebhooks } from './testing/open-test-webhooks.ts';

const url = 'http://localhost:4711/hooks';

let webhooks: TestWebhooks;
let site: Site;
let otherSite: Site;

beforeAll(async () => {
  webhooks = await openTestWebhooks();
  otherSite = await webhooks.addSite('Shop');
});
afterAll(() => webhooks.close());
beforeEach(async () => {
  site = await webhooks.addSite();
});

async function findSecret(endpointId: string): Promise<Buffer> {
  const { secret } = await webhooks.database
    .selectFrom('webhook_endpoints')
    .select('secret')
    .where('id', '=', endpointId)
    .executeTakeFirstOrThrow();
  return secret;
}

describe('addEndpoint', () => {
  it('tells the secret once, and stores it encrypted for this endpoint alone', async () => {
    const { endpoint, secret } = await webhooks.addEndpoint(site.id, url);
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    const sealed = await findSecret(endpoint.id);
    expect(sealed.toString('latin1')).not.toContain(secret.slice(6, 20));
    expect(openEndpointSecret(sealed, { secret: webhooks.secret, endpointId: endpoint.id })).toBe(secret);
    expect(() => openEndpointSecret(sealed, { secret: webhooks.secret, endpointId: uuidv7() })).toThrowError();
    expect(() => openEndpointSecret(sealed, { secret: 'another', endpointId: endpoint.id })).toThrowError();
    const listed = await listEndpoints(webhooks.database, site.id);
    expect(listed).toEqual([endpoint]);
    expect(JSON.stringify(listed)).not.toContain('secret"');
  });

  it('takes five for a site, however many come at once', async () => {
    const adding = Array.from({ length: 8 }, () => webhooks.addEndpoint(site.id, url));
    const results = await Promise.allSettled(adding);
    const refused = results.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(3);
    expect(refused[0]).toMatchObject({ reason: { code: 'field_invalid', field: 'url' } });
    expect(await listEndpoints(webhooks.database, site.id)).toHaveLength(5);
  });

  it.each([
    'nothing',
    'ftp://hooks.example/',
    'http://hooks.example/',
    'https://me:secret@hooks.example/',
    'https://hooks.example:5432/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://[64:ff9b::a00:1]/',
    'https://0.0.0.0/',
    'https://localhost/',
    'https://localhost./',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://intranet/',
    'https://private.example/',
    'https://mixed.example/',
    'https://nobody.example/',
    `https://hooks.example/${'a'.repeat(1000)}`,
  ])('refuses %s', async (address) => {
    const rules = { ...webhooks, allowsPrivateHosts: false, lookup };
    await expect(addEndpoint(rules, { siteId: site.id, url: address })).rejects.toMatchObject({
      code: 'webhook_address_refused',
      field: 'url',
    });
    expect(await listEndpoints(webhooks.database, site.id)).toEqual([]);
  });

  it('allows this computer in development, and no other private host', async () => {
    const rules = { ...webhooks, allowsPrivateHosts: true, lookup };
    for (const address of ['http://localhost:4711/', 'http://127.0.0.1:4711/', 'https://[::1]:4711/']) {
      expect((await addEndpoint(rules, { siteId: site.id, url: address })).endpoint.url).toBe(address);
    }
    for (const address of ['http://10.0.0.1/', 'https://192.168.1.1/', 'http://hooks.example/']) {
      const adding = addEndpoint(rules, { siteId: site.id, url: address });
      await expect(adding).rejects.toMatchObject({ code: 'webhook_address_refused' });
    }
  });

  it('takes a public address, without what stands behind #', async () => {
    const rules = { ...webhooks, allowsPrivateHosts: false, lookup };
    const { endpoint } = await addEndpoint(rules, { siteId: site.id, url: 'https://hooks.example/in?a=b#c' });
    expect(endpoint.url).toBe('https://hooks.example/in?a=b');
  });
});

describe('endpoints of others', () => {
  it('are as if they were not there', async () => {
    const { endpoint } = await webhooks.addEndpoint(site.id, url);
    const foreign = { siteId: otherSite.id, endpointId: endpoint.id };
    const attempts = [
      () => rotateEndpointSecret(webhooks, foreign),
      () => enableEndpoint(webhooks.database, foreign),
      () => removeEndpoint(webhooks.database, foreign),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' });
    await webhooks.makePicture(site.id);
    expect((await listDeliveries(webhooks.database, { ...foreign, limit: 10 })).items).toEqual([]);
    expect(await listEndpoints(webhooks.database, otherSite.id)).toEqual([]);
    expect(await listEndpoints(webhooks.database, site.id)).toEqual([endpoint]);
  });
});

describe('removeEndpoint', () => {
  it('forgets the endpoint with its deliveries', async () => {
    const { endpoint } = await webhooks.addEndpoint(site.id, url);
    await webhooks.makePicture(site.id);
    await removeEndpoint(webhooks.database, { siteId: site.id, endpointId: endpoint.id });
    expect(await listEndpoints(webhooks.database, site.id)).toEqual([]);
    const left = webhooks.database.selectFrom('webhook_deliveries').select('id').where('endpoint_id', '=', endpoint.id);
    expect(await left.execute()).toEqual([]);
  });
});

const names: Record<string, string[]> = {
  'hooks.example': ['93.184.216.34'],
  'private.example': ['10.1.2.3'],
  'mixed.example': ['93.184.216.34', '192.168.0.1'],
  'nobody.example': [],
  localhost: ['127.0.0.1'],
};

async function lookup(hostname: string) {
  return (names[hostname] ?? ['93.184.216.34']).map((address) => ({ address, family: 4 }));
}
