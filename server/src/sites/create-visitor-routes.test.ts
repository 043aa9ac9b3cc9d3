import { createHash } from 'node:crypto';
import { Visitor } from '@vignette/server/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suspendSite } from './testing/suspend-site.ts';
import { createSite } from './create-site.ts';
import { removeExpiredVisitorData } from './remove-expired-visitor-data.ts';
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

function post(body: object, headers: Record<string, string> = {}): RequestInit {
  const json = { 'content-type': 'application/json', ...headers };
  return { method: 'POST', headers: json, body: JSON.stringify(body) };
}

async function join(siteKey = site.key): Promise<Visitor> {
  const payload = await sites.getPayload(siteKey);
  return Visitor.parse(await (await sites.request('/v1/visitors', post({ siteKey, payload }))).json());
}

async function getMe(token: string, headers: Record<string, string> = {}) {
  return sites.request('/v1/me', { headers: { authorization: `Bearer ${token}`, ...headers } });
}

async function codeOf(response: Response | Promise<Response>): Promise<unknown> {
  const { status } = await response;
  const { code } = (await (await response).json()) as { code: string };
  return [status, code];
}

function change(
  payload: string,
  edit: (parsed: { challenge: { parameters: Record<string, unknown> } }) => void,
): string {
  const parsed = JSON.parse(Buffer.from(payload, 'base64').toString());
  edit(parsed);
  return Buffer.from(JSON.stringify(parsed)).toString('base64');
}

describe('POST /v1/visitors', () => {
  it('trades a solved challenge for a token of 30 days, and stores nothing but its hash', async () => {
    const visitor = await join();
    expect(visitor.token).toMatch(/^vt_[\w-]{43}$/);
    expect(visitor.expiresAt).toBe('2026-12-20T12:00:00.000Z');
    const row = await sites.database.selectFrom('visitors').selectAll().where('id', '=', visitor.id).executeTakeFirst();
    expect(row?.token_hash).toEqual(createHash('sha256').update(visitor.token).digest());
    expect(JSON.stringify(row)).not.toContain(visitor.token);
  });

  it('takes a challenge once, however many hand it in at the same moment', async () => {
    const payload = await sites.getPayload(site.key);
    const before = await sites.countVisitors();
    const answers = await Promise.all(
      Array.from({ length: 8 }, async () => sites.request('/v1/visitors', post({ siteKey: site.key, payload }))),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(7).fill(409)]);
    expect(await codeOf(sites.request('/v1/visitors', post({ siteKey: site.key, payload })))).toEqual([
      409,
      'challenge_reused',
    ]);
    expect(await sites.countVisitors()).toBe(before + 1);
  });

  it('refuses a challenge that was made for another site', async () => {
    const request = post({ siteKey: otherSite.key, payload: await sites.getPayload(site.key) });
    expect(await codeOf(sites.request('/v1/visitors', request))).toEqual([400, 'challenge_invalid']);
  });

  it('refuses a challenge that was not solved, changed or never made by us', async () => {
    const payload = await sites.getPayload(site.key);
    const before = await sites.countVisitors();
    const forged = [
      change(payload, (parsed) => Object.assign(parsed, { solution: { counter: 1, derivedKey: '00'.repeat(32) } })),
      change(payload, ({ challenge }) => Object.assign(challenge.parameters, { nonce: '0'.repeat(32) })),
      change(payload, ({ challenge }) => Object.assign(challenge.parameters, { data: { site: site.id } })),
      change(payload, (parsed) => Object.assign(parsed.challenge, { signature: '0'.repeat(64) })),
      Buffer.from('{"challenge":').toString('base64'),
      'not even base64',
    ];
    for (const text of forged) {
      const answer = sites.request('/v1/visitors', post({ siteKey: site.key, payload: text }));
      expect(await codeOf(answer)).toEqual([400, 'challenge_invalid']);
    }
    expect(await sites.countVisitors()).toBe(before);
  });

  it('refuses a challenge after five minutes, and forgets spent ones then', async () => {
    const late = await sites.getPayload(site.key);
    await join();
    expect(await removeExpiredVisitorData(sites)).toBe(0);
    sites.clock.advanceMinutes(5);
    expect(await codeOf(sites.request('/v1/visitors', post({ siteKey: site.key, payload: late })))).toEqual([
      400,
      'challenge_expired',
    ]);
    expect(await removeExpiredVisitorData(sites)).toBeGreaterThan(0);
  });

  it('refuses a page of another origin, an unknown key and a suspended site, challenge and all', async () => {
    const address = (key: string) => `/v1/visitors/challenge?siteKey=${key}`;
    const foreign = { headers: { origin: 'https://elsewhere.example' } };
    expect(await codeOf(sites.request(address(site.key), foreign))).toEqual([403, 'origin_not_allowed']);
    expect(await codeOf(sites.request(address('site_nobody')))).toEqual([404, 'site_unknown']);
    expect(await codeOf(sites.request(address('site_%00')))).toEqual([404, 'site_unknown']);
    const payload = await sites.getPayload(site.key);
    const before = await sites.countVisitors();
    const attempts = [
      post({ siteKey: site.key, payload }, { origin: 'https://elsewhere.example' }),
      post({ siteKey: site.key, payload }, { origin: 'null' }),
      post({ siteKey: 'site_nobody', payload }),
      post({ siteKey: 'site_\0', payload }),
    ];
    const codes = await Promise.all(attempts.map((attempt) => codeOf(sites.request('/v1/visitors', attempt))));
    expect(codes).toEqual([
      [403, 'origin_not_allowed'],
      [403, 'origin_not_allowed'],
      [404, 'site_unknown'],
      [404, 'site_unknown'],
    ]);
    await suspendSite(sites, otherSite.key);
    expect(await codeOf(sites.request(address(otherSite.key)))).toEqual([403, 'site_suspended']);
    await suspendSite(sites, otherSite.key, false);
    expect(await sites.countVisitors()).toBe(before);
  });

  it('takes a page of its own origin', async () => {
    const request = { siteKey: site.key, payload: await sites.getPayload(site.key) };
    const response = await sites.request('/v1/visitors', post(request, { origin: 'https://magazine.example' }));
    expect(response.status).toBe(201);
    expect(response.headers.get('access-control-allow-origin')).toBe('https://magazine.example');
  });
});

describe('GET /v1/me', () => {
  it('refuses a request without a token, with a wrong one and with an expired one', async () => {
    expect(await codeOf(sites.request('/v1/me'))).toEqual([401, 'token_missing']);
    expect(await codeOf(getMe('vt_short'))).toEqual([401, 'token_invalid']);
    expect(await codeOf(getMe(`vt_${'A'.repeat(43)}`))).toEqual([401, 'token_invalid']);
    const { token } = await join();
    expect((await getMe(token)).status).toBe(200);
    sites.clock.advanceMinutes(30 * 24 * 60);
    expect(await codeOf(getMe(token))).toEqual([401, 'token_expired']);
  });

  it('refuses a page of another origin, and everybody while the site is suspended', async () => {
    const { token } = await join();
    expect((await getMe(token, { origin: 'https://magazine.example' })).status).toBe(200);
    expect(await codeOf(getMe(token, { origin: 'https://shop.example' }))).toEqual([403, 'origin_not_allowed']);
    await suspendSite(sites, site.key);
    expect(await codeOf(getMe(token))).toEqual([403, 'site_suspended']);
    await suspendSite(sites, site.key, false);
  });

  it('tells what is left for the visitor today: nothing on a new site', async () => {
    const { id, token, expiresAt } = await join();
    expect(await (await getMe(token)).json()).toEqual({
      kind: 'visitor',
      id,
      site: { name: 'Magazine' },
      sponsored: { remaining: 0, resetsAt: '2026-12-21T00:00:00.000Z' },
      expiresAt,
    });
  });
});
