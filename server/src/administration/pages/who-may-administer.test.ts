import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../../accounts/testing/create-browser.ts';
import { revokeOperator } from '../operators/revoke-operator.ts';
import { openAdminStage, type AdminStage } from '../testing/open-admin-stage.ts';

let stage: AdminStage;
let generationId: string;

beforeAll(async () => {
  stage = await openAdminStage();
  ({ id: generationId } = await stage.ask('a red fox in the snow'));
});
afterAll(() => stage.close());

const listPages = () => [
  '/admin',
  '/admin/sites',
  '/admin/jobs',
  '/admin/holds',
  '/admin/ledger',
  `/admin/accounts/${stage.person.id}`,
  `/admin/sites/${stage.site.id}`,
  `/admin/generations/${generationId}`,
];

const listForms = () => [
  '/admin/ledger',
  ...['suspend', 'resume'].map((verb) => `/admin/accounts/${stage.person.id}/${verb}`),
  ...['suspend', 'resume'].map((verb) => `/admin/sites/${stage.site.id}/${verb}`),
  `/admin/generations/${generationId}/look`,
];

const reason = 'Because the test wants to know.';

const sameOrigin = { 'sec-fetch-site': 'same-origin' };
const foreign: readonly Record<string, string>[] = [
  { origin: 'https://evil.example' },
  { 'sec-fetch-site': 'cross-site' },
  { origin: 'null' },
];

/** What everybody gets who asks for something that is not there. */
async function answersOf(browser: Browser): Promise<Set<number>> {
  const pages = await Promise.all(listPages().map((page) => browser.get(page)));
  const forms = await Promise.all(listForms().map((form) => browser.post(form, { reason })));
  return new Set([...pages, ...forms].map(({ status }) => status));
}

describe('the administration', () => {
  it('is there for an operator', async () => {
    for (const page of listPages()) expect([page, (await stage.operator.get(page)).status]).toEqual([page, 200]);
  });

  it('is not there for anybody else', async () => {
    expect(await answersOf(stage.openBrowser())).toEqual(new Set([404]));
    expect(await answersOf(stage.person)).toEqual(new Set([404]));
    expect(await stage.listEntries(generationId)).toEqual([]);
  });

  it('answers them the very page that an address gets which nobody ever made', async () => {
    const read = async (path: string) =>
      (await (await stage.person.get(path, { accept: 'text/html' })).text()).replaceAll(path, '');
    expect(await read('/admin/jobs')).toBe(await read('/nothing/at-all'));
  });

  it('is not there for an operator who signed in half a day ago', async () => {
    const operator = await stage.addOperator();
    const sessions = stage.services.database.updateTable('account_sessions').where('account_id', '=', operator.id);
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
    await sessions.set({ created_at: hoursAgo(11.9) }).execute();
    expect((await operator.get('/admin')).status).toBe(200);
    await sessions.set({ created_at: hoursAgo(12) }).execute();
    expect(await answersOf(operator)).toEqual(new Set([404]));
  });

  it('is gone with the request after the role', async () => {
    const operator = await stage.addOperator();
    expect((await operator.get('/admin')).status).toBe(200);
    await revokeOperator(stage.services.database, operator.id);
    expect(await answersOf(operator)).toEqual(new Set([404]));
  });

  it('is named in the frame of every page to whoever may open it, and to nobody else', async () => {
    const link = '<a href="/admin">Administration</a>';
    expect(await (await stage.operator.get('/gallery')).text()).toContain(link);
    expect(await (await stage.person.get('/gallery')).text()).not.toContain('/admin');
  });

  it('takes no form that another page has sent', async () => {
    for (const headers of foreign) {
      for (const form of listForms()) {
        expect((await stage.operator.post(form, { reason }, headers)).status, form).toBe(403);
      }
    }
    expect(await stage.listEntries(stage.person.id)).toEqual([]);
  });

  it('is not there for what another page has sent by anybody else, however much it sends', async () => {
    const large = 'x'.repeat(600_000);
    for (const browser of [stage.openBrowser(), stage.person]) {
      for (const headers of [...foreign, sameOrigin]) {
        for (const form of ['/admin', ...listForms()]) {
          expect((await browser.post(form, { reason: large }, headers)).status, form).toBe(404);
        }
      }
    }
  });

  it.each(['/admin/accounts/nobody', '/admin/sites/1', '/admin/generations/%00', '/admin/other'])(
    'has nothing at %s',
    async (path) => {
      expect((await stage.operator.get(path)).status).toBe(404);
    },
  );

  it('gives no role for a form, whatever it says', async () => {
    const fields = { name: 'Ada', isOperator: 'true', operator: 'true', role: 'admin', granted_at: '2026-01-01' };
    await stage.person.post('/account', fields);
    await stage.person.post('/account/profile', fields);
    expect((await stage.person.get('/admin')).status).toBe(404);
  });
});
