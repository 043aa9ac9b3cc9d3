import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addSite } from '../testing/add-client.ts';
import { createAttempt, visit } from '../testing/oauth-flow.ts';
import { openTestGrants, type TestGrants } from '../testing/open-test-grants.ts';
import { readMessage } from '../testing/read-message.ts';
import { readTypedCode, redeem, redeemTyped, signInFromSite } from '../testing/token-requests.ts';

let grants: TestGrants;

beforeAll(async () => {
  grants = await openTestGrants();
});
beforeEach(async () => {
  await grants.database.deleteFrom('limit_windows').execute();
});
afterAll(() => grants.close());

async function codeOf(response: Response) {
  return ((await response.json()) as { code: string }).code;
}

async function signIn() {
  const signedIn = await signInFromSite(grants);
  const typed = readTypedCode(signedIn.page);
  expect(typed).toMatch(/^[\dA-Z]{8}$/);
  return {
    ...signedIn,
    typed,
    type: (code = typed) => redeemTyped(grants, { ...signedIn, state: signedIn.attempt.state, code }),
  };
}

const wrong = 'BBBBBBBB';

describe('what a person types into the widget', () => {
  it('is traded for the code, whatever case and gaps', async () => {
    const { type, typed, code } = await signIn();
    const response = await type(`${typed.slice(0, 4).toLowerCase()} - ${typed.slice(4)}`);
    expect([response.status, await codeOf(response)]).toEqual([200, code]);
  });

  it('is good once', async () => {
    const { type } = await signIn();
    expect((await type()).status).toBe(200);
    expect((await type()).status).toBe(410);
  });

  it('has five tries', async () => {
    const { type } = await signIn();
    for (let tries = 0; tries < 4; tries++) expect(await codeOf(await type(wrong))).toBe('connect_code_wrong');
    expect((await type()).status).toBe(200);
    const other = await signIn();
    for (let tries = 0; tries < 5; tries++) await other.type(wrong);
    expect(await codeOf(await other.type())).toBe('connect_code_expired');
  });

  it('has five tries, however many are made together', async () => {
    const { type } = await signIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => type(wrong).then(codeOf)));
    expect(answers.filter((code) => code === 'connect_code_wrong')).toHaveLength(5);
    expect((await type()).status).toBe(410);
  });

  it('gets no more tries by showing the page again', async () => {
    const { type, browser, end } = await signIn();
    for (let tries = 0; tries < 5; tries++) await type(wrong);
    const { response } = await visit(browser, end.pathname + end.search);
    expect((await type(readTypedCode(await response.text()))).status).toBe(410);
  });

  it('is redeemed by one of many who know it', async () => {
    const { type } = await signIn();
    const responses = await Promise.all(Array.from({ length: 5 }, () => type()));
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is worth nothing after two minutes', async () => {
    const { type } = await signIn();
    grants.clock.advanceMinutes(2);
    expect((await type()).status).toBe(410);
  });

  it('is worth nothing to another site', async () => {
    const { typed, attempt } = await signIn();
    const site = await addSite(grants);
    expect((await redeemTyped(grants, { site, state: attempt.state, code: typed })).status).toBe(410);
  });

  it.each(['https://evil.example', 'null', 'http://localhost:8787', ''])(
    'is not taken from a page of %j',
    async (origin) => {
      const { site, typed, attempt } = await signIn();
      const response = await redeemTyped(grants, { site, state: attempt.state, code: typed }, origin);
      expect([response.status, await codeOf(response)]).toEqual([403, 'origin_not_allowed']);
    },
  );

  it('lies in the database neither itself nor with what it is traded for', async () => {
    const { typed, code, attempt } = await signIn();
    const rows = await grants.database.selectFrom('connect_codes').selectAll().execute();
    const stored = rows.flatMap((row) => [row.code_hash, row.state_hash, row.sealed_code]);
    const text = stored.map((bytes) => bytes.toString('latin1')).join('\n');
    for (const secret of [typed, code, attempt.state]) expect(text).not.toContain(secret);
  });

  it('is not tried for ever from one network', async () => {
    const site = await addSite(grants);
    const tries = Array.from({ length: 31 }, () =>
      redeemTyped(grants, { site, state: createAttempt().state, code: wrong }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });
});

/** Whoever starts has state and verifier, and talks somebody else into going on from there. */
describe('attacker starts, victim finishes', () => {
  it('in a window of the attacker’s page: the code is told to the site’s own pages only', async () => {
    const { page, site } = await signIn();
    const origins = /data-origins="([^"]*)"/.exec(page)?.[1]?.replaceAll('&quot;', '"') ?? '';
    expect(JSON.parse(origins)).toEqual([site.origin]);
  });

  it('by a link: what is shown is seen by the victim, and the attacker has to guess it', async () => {
    const { site, attempt } = await signIn();
    const guesses = ['22222222', 'ZZZZZZZZ', '', attempt.state.slice(0, 8)];
    for (const code of guesses) {
      const response = await redeemTyped(grants, { site, state: attempt.state, code: code || '-' });
      expect(await codeOf(response)).toBe('connect_code_wrong');
    }
  });

  it('with the verifier alone: it redeems nothing', async () => {
    const { site, attempt } = await signIn();
    for (const code of [attempt.state, attempt.challenge, attempt.verifier]) {
      expect((await redeem(grants, { site, attempt, code })).status).toBe(400);
    }
  });

  it('the other way round: a victim’s widget takes no code of an attacker’s sign-in', async () => {
    const { site, typed } = await signIn();
    const ofVictim = createAttempt();
    expect((await redeemTyped(grants, { site, state: ofVictim.state, code: typed })).status).toBe(410);
  });

  it('with what was typed, but another verifier: it redeems nothing', async () => {
    const { site, type } = await signIn();
    const code = await codeOf(await type());
    expect((await redeem(grants, { site, attempt: createAttempt(), code })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('the page at the end', () => {
  async function openEnd(changed: { code?: string; state?: string; shown?: string }, by?: 'somebody else' | 'nobody') {
    const { browser, end } = await signIn();
    const visitor =
      by === undefined ? browser : by === 'nobody' ? grants.openBrowser() : (await grants.openSignedIn()).browser;
    const query = new URLSearchParams({ ...Object.fromEntries(end.searchParams), ...changed });
    return visitor.get(`/connect/callback?${query.toString()}`);
  }

  it('tells the same again when it is opened again', async () => {
    const response = await openEnd({});
    expect(readMessage(await response.text()).type).toBe('vignette-connect');
  });

  it.each([
    ['a code of somebody else’s', {}, 'somebody else' as const],
    ['a code, to who is not signed in', {}, 'nobody' as const],
    ['a code that was never given', { code: 'a'.repeat(32) }, undefined],
    ['a code under another state', { state: `site_x.${createAttempt().state}` }, undefined],
    ['a code without a state', { state: '' }, undefined],
    ['a code, and no word of whom the person saw', { shown: '' }, undefined],
    ['a code, and a made-up word of it', { shown: 'a'.repeat(43) }, undefined],
  ])('hands on nothing where it is opened with %s', async (_, changed, by) => {
    const response = await openEnd(changed, by);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('data-message');
  });

  it('tells no page that its site’s owner named after the person had said yes', async () => {
    const { browser, site, end } = await signIn();
    const origins = [site.origin, 'https://evil.example'];
    await grants.database.updateTable('sites').set({ origins }).where('key', '=', site.key).execute();
    const response = await browser.get(end.pathname + end.search);
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('evil.example');
  });

  it('hands no code of one site to another', async () => {
    const { browser, attempt, end } = await signIn();
    const other = await addSite(grants);
    const query = new URLSearchParams(end.searchParams);
    query.set('state', `${other.key}.${attempt.state}`);
    const response = await browser.get(`/connect/callback?${query.toString()}`);
    expect(response.status).toBe(400);
  });

  it('tells nobody of errors that it does not know', async () => {
    const { browser, site, attempt } = await signIn();
    const query = new URLSearchParams({ error: '<script>', state: `${site.key}.${attempt.state}` });
    const response = await browser.get(`/connect/callback?${query.toString()}`);
    expect(await response.text()).not.toContain('<script>');
  });
});
