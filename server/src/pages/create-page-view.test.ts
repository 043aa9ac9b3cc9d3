import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createPageView } from './create-page-view.ts';
import type { PageView, PageViewer } from './page-view.ts';
import { createTestPages, testOrigin } from './testing/create-test-pages.ts';

const maria = { name: 'Maria', email: 'maria@example.com' };

async function createView(init: RequestInit = {}, viewer?: PageViewer): Promise<PageView> {
  const views: PageView[] = [];
  const app = new Hono().all('*', async (context) => {
    views.push(await createPageView(createTestPages(), context, viewer));
    return context.body(null);
  });
  await app.request('/account/name?tab=1', init);
  const [view] = views;
  if (!view) throw new Error('no page was asked for');
  return view;
}

const send = (referer: string) => createView({ method: 'POST', headers: { referer } });

describe('createPageView', () => {
  it.each([
    ['the account’s', 'theme=dark', { ...maria, theme: 'light' }, 'light'],
    ['the browser’s', 'theme=dark', maria, 'dark'],
    ['the system’s', 'theme=pink', undefined, 'system'],
  ] as const)('takes %s appearance', async (_, cookie, viewer, expected) => {
    expect((await createView({ headers: { cookie } }, viewer)).theme).toBe(expected);
  });

  it('knows where to come back to', async () => {
    expect(await createView()).toMatchObject({ path: '/account/name', address: '/account/name?tab=1' });
  });

  it('comes back to the form, not to where it was sent', async () => {
    expect((await send(`${testOrigin}/account?section=name`)).address).toBe('/account?section=name');
  });

  it.each(['', 'https://evil.example/account', 'nonsense'])('believes no foreign form (%s)', async (referer) => {
    expect((await send(referer)).address).toBe('/');
  });
});
