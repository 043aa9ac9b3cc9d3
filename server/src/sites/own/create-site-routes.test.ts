import type { OwnSite } from '@vignette/server/contract';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getOpenSite } from '../get-open-site.ts';
import { suspendSite } from '../testing/suspend-site.ts';
import { type TestOwners, openTestOwners } from '../testing/open-test-owners.ts';

let owners: TestOwners;
let ada: Awaited<ReturnType<TestOwners['addOwner']>>;
let grace: typeof ada;

beforeAll(async () => {
  owners = await openTestOwners();
  [ada, grace] = [await owners.addOwner(), await owners.addOwner({ name: 'Grace' })];
});
afterAll(() => owners.close());

const magazine = { name: 'Magazine', origins: ['https://magazine.example'] };

async function create(owner = ada, given: object = {}): Promise<OwnSite> {
  const response = await owner.call('POST', '/v1/sites', { ...magazine, ...given });
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as OwnSite;
}

async function codeOf(response: Response): Promise<[number, string, string?]> {
  const { code, field } = (await response.json()) as { code: string; field?: string };
  return field === undefined ? [response.status, code] : [response.status, code, field];
}

describe('createSiteRoutes', () => {
  it('gives a new site a key of its own and no budget, and lists it for its owner alone', async () => {
    const site = await create();
    expect(site).toEqual({
      ...{ ...magazine, key: expect.stringMatching(/^site_[\w-]{22}$/), state: 'open', previousKey: null },
      ...{ dailyCredits: 0, visitorDailyCredits: 0, networkDailyCredits: 0 },
      ...{ models: null, maxPixels: null, promptFrame: null, createdAt: expect.any(String) },
    });
    expect(await (await ada.call('GET', '/v1/sites')).json()).toEqual({ items: [site] });
    expect(await (await grace.call('GET', '/v1/sites')).json()).toEqual({ items: [] });
  });

  it('changes what is given and leaves the rest', async () => {
    const { key } = await create();
    const change = {
      ...{ dailyCredits: 100, visitorDailyCredits: 5, networkDailyCredits: 20 },
      ...{ models: ['fake-2'], maxPixels: 1_048_576, promptFrame: 'A woodcut of {prompt}, in two colours' },
    };
    expect(await (await ada.call('PATCH', `/v1/sites/${key}`, change)).json()).toMatchObject({
      ...magazine,
      ...change,
    });
    const renamed = await ada.call('PATCH', `/v1/sites/${key}`, { name: 'Weekly', promptFrame: null });
    expect(await renamed.json()).toMatchObject({ ...change, name: 'Weekly', promptFrame: null });
  });

  it.each([
    [{ name: 'A\nB' }, 'name'],
    [{ name: '\u202eelgooG' }, 'name'],
    [{ name: '\u200f' }, 'name'],
    [{ name: 'x'.repeat(10_000) }, 'name'],
    [{ origins: [] }, 'origins'],
    [{ origins: ['null'] }, 'origins'],
    [{ origins: ['https://*.magazine.example'] }, 'origins'],
    [{ origins: ['https://magazine.example/page'] }, 'origins'],
    [{ origins: ['https://ada@magazine.example'] }, 'origins'],
    [{ origins: ['http://magazine.example'] }, 'origins'],
    [{ origins: ['javascript:alert(1)'] }, 'origins'],
    [{ origins: Array.from({ length: 51 }, (_, index) => `https://${index}.example`) }, 'origins'],
    [{ dailyCredits: -1 }, 'dailyCredits'],
    [{ dailyCredits: 1.5 }, 'dailyCredits'],
    [{ networkDailyCredits: 1e12 }, 'networkDailyCredits'],
    [{ models: [] }, 'models'],
    [{ models: ['no-such-model'] }, 'models'],
    [{ maxPixels: 0 }, 'maxPixels'],
    [{ promptFrame: 'no slot' }, 'promptFrame'],
    [{ promptFrame: `{prompt}${'x'.repeat(10_000)}` }, 'promptFrame'],
    [{ promptFrame: '{prompt}\u0000' }, 'promptFrame'],
    [{ accountId: uuidv7() }, 'accountId'],
    [{ key: 'site_mine' }, 'key'],
  ])('refuses %j, and changes nothing', async (change, field) => {
    const site = await create(grace);
    const answer = await codeOf(await grace.call('PATCH', `/v1/sites/${site.key}`, change));
    expect([answer[0], answer[1], answer[2]?.split('.')[0]]).toEqual([400, 'field_invalid', field]);
    expect(await (await grace.call('GET', `/v1/sites/${site.key}`)).json()).toEqual(site);
    await grace.call('DELETE', `/v1/sites/${site.key}`);
  });

  it('keeps names as they are, however they look, and writes hosts as browsers do', async () => {
    const name = '<script>alert(1)</script> مجلة “&amp;”';
    const site = await create(ada, { name, origins: ['https://Bücher.example/', 'https://xn--bcher-kva.example'] });
    expect(site).toMatchObject({ name, origins: ['https://xn--bcher-kva.example'] });
  });

  it('answers for the sites of others, and for none, in the same words', async () => {
    const { key } = await create();
    const calls: [string, string, object?][] = [
      ['GET', ''],
      ['PATCH', '', { name: 'Mine' }],
      ['PATCH', '', {}],
      ['PATCH', '', { isClosed: true }],
      ['POST', '/rotate-key', { previousKey: 'ends_at_once' }],
      ['DELETE', ''],
      ['GET', '/usage'],
    ];
    for (const [method, path, body] of calls) {
      for (const other of [key, 'site_of_nobody', 'no key', '%00']) {
        const response = await grace.call(method, `/v1/sites/${encodeURIComponent(other)}${path}`, body);
        expect(await codeOf(response)).toEqual([404, 'not_found']);
      }
    }
    expect(await (await ada.call('GET', `/v1/sites/${key}`)).json()).toMatchObject({
      key,
      name: 'Magazine',
      state: 'open',
    });
  });

  it('takes changes from pages of ours only, and lets no other page read', async () => {
    const { key } = await create();
    const foreign = [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }];
    for (const headers of foreign) {
      for (const [method, path, body] of [
        ['POST', '/v1/sites', magazine],
        ['PATCH', `/v1/sites/${key}`, { name: 'Theirs' }],
        ['DELETE', `/v1/sites/${key}`, undefined],
      ] as const) {
        expect(await codeOf(await ada.call(method, path, body, headers))).toEqual([403, 'request_forged']);
      }
    }
    const read = await ada.call('GET', '/v1/sites', undefined, { origin: 'https://evil.example' });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await owners.app.request('/v1/sites', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('wants somebody who is signed in', async () => {
    expect(await codeOf(await owners.app.request('/v1/sites'))).toEqual([401, 'session_missing']);
    const suspended = await owners.addOwner();
    const now = owners.clock.now();
    await owners.database.updateTable('accounts').set({ suspended_at: now }).where('id', '=', suspended.id).execute();
    expect(await codeOf(await suspended.call('GET', '/v1/sites'))).toEqual([403, 'account_suspended']);
  });

  it('gives an account twenty sites, however many it asks for at once', async () => {
    const many = await owners.addOwner();
    const answers = await Promise.all(Array.from({ length: 25 }, () => many.call('POST', '/v1/sites', magazine)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const refused = answers.find(({ status }) => status !== 201);
    expect(refused && (await codeOf(refused))).toEqual([400, 'field_invalid', 'account']);
  });
});

describe('the key of a site', () => {
  const origin = 'https://magazine.example';
  const open = (siteKey: string) => getOpenSite(owners, { siteKey, origin });

  it('works for another day after it was replaced, and no longer', async () => {
    const { key } = await create();
    const rotated = await ada.call('POST', `/v1/sites/${key}/rotate-key`, { previousKey: 'works_for_a_day' });
    const site = (await rotated.json()) as OwnSite;
    expect(site.key).not.toBe(key);
    expect(site.previousKey).toMatchObject({ key });
    expect((await open(key)).key).toBe(site.key);
    expect((await ada.call('GET', `/v1/sites/${key}`)).status).toBe(404);
    owners.clock.advanceMinutes(24 * 60 - 1);
    expect((await open(key)).key).toBe(site.key);
    owners.clock.advanceMinutes(1);
    await expect(open(key)).rejects.toMatchObject({ code: 'site_unknown' });
    expect((await open(site.key)).key).toBe(site.key);
  });

  it('ends at once when its owner wants it, with the one before it', async () => {
    const { key: first } = await create(grace);
    const rotate = async (key: string, previousKey: string) =>
      ((await (await grace.call('POST', `/v1/sites/${key}/rotate-key`, { previousKey })).json()) as OwnSite).key;
    const second = await rotate(first, 'works_for_a_day');
    const third = await rotate(second, 'ends_at_once');
    for (const key of [first, second]) await expect(open(key)).rejects.toMatchObject({ code: 'site_unknown' });
    expect((await open(third)).key).toBe(third);
  });

  it('is replaced ten times a day, and asked about by nobody else', async () => {
    let { key } = await create();
    const body = { previousKey: 'ends_at_once' };
    const rotate = (owner = ada) => owner.call('POST', `/v1/sites/${key}/rotate-key`, body);
    for (let time = 0; time < 12; time++) expect((await rotate(grace)).status).toBe(404);
    for (let time = 0; time < 10; time++) ({ key } = (await (await rotate()).json()) as OwnSite);
    const refused = await rotate();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '86400']);
    expect((await ada.call('GET', `/v1/sites/${key}`)).status).toBe(200);
    owners.clock.advanceMinutes(24 * 60);
    expect((await rotate()).status).toBe(200);
  });

  it('is replaced once when two ask at the same moment', async () => {
    const { key } = await create(grace);
    const body = { previousKey: 'works_for_a_day' };
    const answers = await Promise.all([1, 2].map(() => grace.call('POST', `/v1/sites/${key}/rotate-key`, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
  });
});

describe('the end of a site', () => {
  it('is for good where nothing was ever made', async () => {
    const { key } = await create();
    expect(await (await ada.call('DELETE', `/v1/sites/${key}`)).json()).toEqual({ outcome: 'deleted' });
    expect((await ada.call('GET', `/v1/sites/${key}`)).status).toBe(404);
  });

  it('is a closed door where somebody has something, which its owner can open again', async () => {
    const { key } = await create(grace);
    await addUpload(key);
    expect(await (await grace.call('DELETE', `/v1/sites/${key}`)).json()).toEqual({ outcome: 'closed' });
    expect(await (await grace.call('GET', `/v1/sites/${key}`)).json()).toMatchObject({ state: 'closed' });
    const entering = getOpenSite(owners, { siteKey: key, origin: undefined });
    await expect(entering).rejects.toMatchObject({ code: 'site_suspended' });
    const reopened = await grace.call('PATCH', `/v1/sites/${key}`, { isClosed: false });
    expect(await reopened.json()).toMatchObject({ state: 'open' });
  });

  it('is the operator’s when the operator has decided it', async () => {
    const { key } = await create(grace);
    await grace.call('PATCH', `/v1/sites/${key}`, { isClosed: true });
    owners.clock.advanceMinutes(1);
    await suspendSite(owners, key);
    expect(await (await grace.call('GET', `/v1/sites/${key}`)).json()).toMatchObject({ state: 'suspended' });
    const reopened = await grace.call('PATCH', `/v1/sites/${key}`, { isClosed: false });
    expect(await codeOf(reopened)).toEqual([403, 'site_suspended']);
    await suspendSite(owners, key, false);
    expect(await (await grace.call('GET', `/v1/sites/${key}`)).json()).toMatchObject({ state: 'open' });
  });

  async function addUpload(key: string) {
    const now = owners.clock.now();
    const { id: siteId } = await getOpenSite(owners, { siteKey: key, origin: undefined });
    const row = {
      ...{ id: uuidv7(), site_id: siteId, owner_id: uuidv7(), storage_key: uuidv7(), media_type: 'image/png' },
      ...{ width: 1, height: 1, bytes: 1, sha256: Buffer.alloc(32), thumb_hash: Buffer.alloc(24) },
      ...{ created_at: now, expires_at: now, digital_source_type: null },
    };
    await owners.database.insertInto('uploads').values(row).execute();
  }
});
