import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestPages } from '../../pages/testing/create-test-pages.ts';
import { type MailTest, openMailTest } from '../testing/open-mail-test.ts';
import { sampleFacts } from '../testing/sample-facts.ts';
import { createDevMailbox } from '../transport/create-dev-mailbox.ts';
import { createDevMailRoutes } from './create-dev-mail-routes.ts';
import type { DevMail } from './dev-mail.ts';

describe('createDevMailRoutes', () => {
  let test: MailTest;
  const ids: string[] = [];

  beforeAll(async () => {
    test = await openMailTest();
    const mailbox = createDevMailbox(test);
    for (const to of ['ada@people.example', 'Bob@people.example', 'ada@people.example']) {
      const id = await test.send({ to });
      await test.deliver(id, mailbox);
      test.clock.advanceMinutes(1);
      ids.push(id);
    }
    const siteName = '</pre><script>alert(1)</script>" onload="x';
    const facts = { ...sampleFacts['budget-alert'], siteName };
    ids.push(await test.send({ template: 'budget-alert', facts }));
    await test.deliver(ids[3] ?? '', mailbox);
  });
  afterAll(() => test.close());

  const request = (path: string, headers: Record<string, string> = {}) =>
    createDevMailRoutes({ pages: createTestPages(), database: test.database }).request(path, { headers });

  async function list(query = ''): Promise<DevMail[]> {
    const response = await request(`/dev/mail${query}`, { accept: 'application/json' });
    return ((await response.json()) as { items: DevMail[] }).items;
  }

  it('is not there under a name of somebody else that leads here', async () => {
    const routes = createDevMailRoutes({ pages: createTestPages(), database: test.database });
    for (const path of ['/dev/mail', `/dev/mail/${ids[0]}`]) {
      expect((await routes.request(`http://evil.example:8787${path}`)).status).toBe(404);
      expect((await routes.request(`http://127.0.0.1:8787${path}`)).status).toBe(200);
    }
  });

  it('lists the newest first, for scripts', async () => {
    const items = await list();
    expect(items.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(items.at(-1)).toEqual({
      id: ids[0],
      to: 'ada@people.example',
      subject: 'Confirm your address',
      text: expect.stringContaining(`\n${sampleFacts['verify-address'].url}\n`),
      html: expect.stringContaining('<h1'),
      template: 'verify-address',
      sentAt: '2026-11-20T12:00:00.000Z',
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'en' },
    });
  });

  it('lists those to one address, however it is written', async () => {
    expect((await list('?to=BOB@people.example')).map(({ id }) => id)).toEqual([ids[1]]);
    expect(await list('?to=nobody@people.example')).toEqual([]);
    expect(await list('?to=')).toHaveLength(4);
  });

  it('keeps one of each, however often its job runs', async () => {
    await test.deliver(ids[0] ?? '', createDevMailbox(test));
    expect(await list()).toHaveLength(4);
  });

  it('shows one, with nothing in it that could run', async () => {
    const response = await request(`/dev/mail/${ids[3]}`);
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*script-src 'self'/);
    expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('" onload=');
    expect((await request(`/dev/mail/${ids[3]}`, { accept: 'application/json' })).status).toBe(200);
  });

  it('knows no other', async () => {
    for (const id of ['0190a6de-0000-7000-8000-000000000000', 'nonsense']) {
      expect((await request(`/dev/mail/${id}`)).status).toBe(404);
    }
  });

  it('is a page for people, kept by nobody', async () => {
    const response = await request('/dev/mail', { accept: 'text/html' });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.text()).toContain(`href="/dev/mail/${ids[0]}"`);
    expect(await (await request('/dev/mail?to=nobody@people.example')).text()).toContain('No mail to this address');
  });
});
