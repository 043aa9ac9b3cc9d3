import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from './create-site.ts';
import type { Site } from './site.ts';
import { openTestSites } from './testing/open-test-sites.ts';

let sites: Awaited<ReturnType<typeof openTestSites>>;
let site: Site;
let otherSite: Site;

beforeAll(async () => {
  sites = await openTestSites();
  site = await createSite(sites, { name: 'Magazine', origins: ['https://magazine.example'] });
  otherSite = await createSite(sites, { name: 'Shop', origins: ['https://shop.example'] });
});
afterAll(() => sites.close());

/** One proxy of ours: the last address is the one it saw, whatever stands before it. */
async function ask(forwardedFor: string, siteKey = site.key): Promise<Response> {
  const headers = { 'x-forwarded-for': forwardedFor, origin: 'https://magazine.example' };
  return sites.request(`/v1/visitors/challenge?siteKey=${siteKey}`, { headers });
}

async function join(forwardedFor: string): Promise<Response> {
  const body = JSON.stringify({ siteKey: site.key, payload: 'unsolved' });
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': forwardedFor };
  return sites.request('/v1/visitors', { method: 'POST', headers, body });
}

async function askOften(times: number, forwardedFor: (index: number) => string, siteKey?: string): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: times }, (_, index) => ask(forwardedFor(index), siteKey)));
  return answers.map(({ status }) => status).toSorted();
}

describe('limits of visitors', () => {
  it('gives a network sixty challenges of a site a minute, whatever addresses it claims to come from', async () => {
    const statuses = await askOften(70, (index) => `198.51.100.${index}, 192.0.2.${index}`);
    expect(statuses).toEqual([...Array<number>(60).fill(200), ...Array<number>(10).fill(429)]);
    expect((await ask('203.0.113.1')).status).toBe(200);
  });

  it('says when to come back, to scripts of other origins too, and takes the request then', async () => {
    const refused = await ask('192.0.2.1');
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.headers.get('access-control-expose-headers')).toContain('retry-after');
    expect(await refused.json()).toMatchObject({ code: 'too_many_requests', status: 429 });
    sites.clock.advanceMinutes(1);
    expect((await ask('192.0.2.1')).status).toBe(200);
  });

  it('counts each site for itself', async () => {
    await askOften(60, () => '192.0.2.1');
    expect((await ask('192.0.2.1')).status).toBe(429);
    expect((await ask('192.0.2.1', otherSite.key)).status).toBe(403);
  });

  it('counts the addresses of one IPv6 subscriber as one', async () => {
    sites.clock.advanceMinutes(1);
    const statuses = await askOften(61, (index) => `2001:db8:0:${index.toString(16)}::${index}`);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    expect((await ask('2001:db8:0:100::1')).status).toBe(200);
  });

  it('takes sixty solutions a minute of a network, right or wrong', async () => {
    sites.clock.advanceMinutes(1);
    const answers = await Promise.all(Array.from({ length: 61 }, () => join('192.0.2.1')));
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(60);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  it('keeps a network that tries keys of no site from filling the table', async () => {
    sites.clock.advanceMinutes(1);
    const before = await countWindows();
    const answers = await Promise.all(Array.from({ length: 250 }, (_, index) => ask('192.0.2.1', `site_${index}`)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    expect((await countWindows()) - before).toBe(240);
  });
});

async function countWindows(): Promise<number> {
  return (await sites.database.selectFrom('limit_windows').select('key').execute()).length;
}
