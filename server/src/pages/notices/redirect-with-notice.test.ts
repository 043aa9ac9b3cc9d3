import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createPageView } from '../create-page-view.ts';
import { createTestPages } from '../testing/create-test-pages.ts';
import { redirectWithNotice } from './redirect-with-notice.ts';
import { signNotice } from './sign-notice.ts';

const notice = { kind: 'success', text: 'It was <saved>.' } as const;

function createApp(pages = createTestPages()) {
  const app = new Hono();
  app.post('/', (context) => redirectWithNotice(pages, context, { address: '/after', notice }));
  app.get('/after', async (context) => context.json((await createPageView(pages, context, undefined)).notices));
  return app;
}

async function readNotices(cookie: string, pages = createTestPages()) {
  const response = await createApp(pages).request('/after', { headers: { cookie } });
  return { notices: await response.json(), cookie: response.headers.get('set-cookie') };
}

async function findCookie(pages = createTestPages()): Promise<string> {
  const response = await createApp(pages).request('/', { method: 'POST' });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

describe('redirectWithNotice', () => {
  it('leads to a page that can be reloaded, with a cookie for our server only', async () => {
    const response = await createApp().request('/', { method: 'POST' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/after');
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-notice=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('is said once', async () => {
    const { notices, cookie } = await readNotices(await findCookie());
    expect(notices).toEqual([notice]);
    expect(cookie).toMatch(/^__Host-notice=; Max-Age=0; Path=\/; Secure$/);
  });

  it('is not said by anybody else', async () => {
    const other = signNotice({ ...createTestPages(), secret: 'another' }, notice);
    const [, signature] = (await findCookie()).split('.');
    const content = Buffer.from(JSON.stringify(['problem', 'Call this number', 2e12])).toString('base64url');
    for (const forged of [other, `${content}.${signature}`, '.', 'x', 'é.é']) {
      expect((await readNotices(`__Host-notice=${forged}`)).notices).toEqual([]);
    }
  });

  it('is not said much later', async () => {
    const cookie = await findCookie();
    const clock = { now: () => new Date('2026-11-21T10:01:01Z') };
    expect((await readNotices(cookie, createTestPages({ clock }))).notices).toEqual([]);
  });
});
