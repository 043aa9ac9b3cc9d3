import { describe, expect, it } from 'vitest';
import { createPageView } from '../create-page-view.ts';
import type { PageChoice } from '../pages.ts';
import { createTestPages, testOrigin } from '../testing/create-test-pages.ts';
import { createChoiceRoutes } from './create-choice-routes.ts';

const kept: PageChoice[] = [];
const pages = createTestPages({
  keepChoice: async (_, choice) => {
    kept.push(choice);
  },
});

function choose(fields: Record<string, string>, headers: Record<string, string> = { origin: testOrigin }) {
  const body = new URLSearchParams(fields);
  return createChoiceRoutes(pages).request('/pages/choice', { method: 'POST', body, headers });
}

describe('createChoiceRoutes', () => {
  it('keeps a language for a year, and goes back', async () => {
    const response = await choose({ language: 'de', back: '/sign-in?continue=%2Fgallery' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/sign-in?continue=%2Fgallery');
    expect(response.headers.getSetCookie()).toEqual([
      'language=de; Max-Age=31536000; Path=/; HttpOnly; Secure; SameSite=Lax',
    ]);
  });

  it('tells the account as well', async () => {
    await choose({ theme: 'dark', back: '/' });
    expect(kept.at(-1)).toEqual({ theme: 'dark' });
  });

  it.each([
    [{ language: 'xx' }],
    [{ language: 'constructor' }],
    [{ theme: 'pink' }],
    [{ language: 'de; Domain=evil.example' }],
  ])('keeps nothing of %o', async (fields: Record<string, string>) => {
    expect((await choose(fields)).headers.getSetCookie()).toEqual([]);
    expect(kept.at(-1)).toEqual({});
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    '',
  ])('never leads elsewhere (%s)', async (back) => {
    expect((await choose({ language: 'de', back })).headers.get('location')).toBe('/');
  });

  it('takes no choice from another site', async () => {
    const response = await choose({ language: 'de' }, { origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it.each([
    ['the account’s', 'language=de', 'fr', 'es', 'es'],
    ['the browser’s choice', 'language=de', 'fr', undefined, 'de'],
    ['what the browser asks for', 'language=xx', 'fr', undefined, 'fr'],
    ['English', '', '', undefined, 'en'],
  ] as const)('leaves the pages in %s language', async (_, cookie, header, account, expected) => {
    const routes = createChoiceRoutes(pages);
    const viewer = account && { name: 'Maria', email: 'maria@example.com', locale: account };
    routes.get('/', async (context) => context.text((await createPageView(pages, context, viewer)).locale));
    const response = await routes.request('/', { headers: { cookie, 'accept-language': header } });
    expect(await response.text()).toBe(expected);
  });
});
