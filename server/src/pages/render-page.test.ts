import { describe, expect, it } from 'vitest';
import { locales } from '../language/locale.ts';
import { createPageFile } from './files/create-page-file.ts';
import { renderPage } from './render-page.ts';
import { createTestView } from './testing/create-test-view.ts';

const hostile = `"'><img src=x onerror=alert(1)><script>alert(2)</script>`;
const page = { title: 'Profile', content: 'content' };

const render = async (...parameters: Parameters<typeof renderPage>) => String(await renderPage(...parameters));

describe('renderPage', () => {
  it.each(locales)('is in its language and direction (%s)', async (locale) => {
    const text = await render(createTestView({ locale }), page);
    expect(text).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
  });

  it('says so where the content is in another language than the reader’s', async () => {
    const text = await render(createTestView({ locale: 'ar' }), { ...page, language: 'en' });
    expect(text).toMatch(/<main[^>]* lang="en" dir="ltr"/);
  });

  it.each([
    ['system', 'light dark'],
    ['light', 'light'],
    ['dark', 'dark'],
  ] as const)('is painted in the chosen colours from the first moment (%s)', async (theme, scheme) => {
    const text = await render(createTestView({ theme }), page);
    expect(text).toContain(`data-theme="${theme}"`);
    expect(text).toContain(`<meta name="color-scheme" content="${scheme}"`);
  });

  it('offers the way in to who is not signed in, and nothing that needs a session', async () => {
    const text = await render(createTestView(), page);
    expect(text).toContain('href="/sign-in"');
    expect(text).not.toContain('/sign-out');
    expect(text).not.toContain('href="/gallery"');
  });

  it('marks where somebody who is signed in is, also below it', async () => {
    const viewer = { name: 'Maria', email: 'maria@example.com' };
    const current = async (path: string) => {
      const text = await render(createTestView({ viewer, path }), page);
      return [...text.matchAll(/<a href="([^"]+)" aria-current="page"/g)].map(([, address]) => address);
    };
    expect(await current('/account/sites')).toEqual(['/account']);
    expect(await current('/sites')).toEqual(['/sites']);
    expect(await current('/sitesmith')).toEqual([]);
  });

  it('shows the administration to operators only', async () => {
    const viewer = { name: 'Maria', email: 'maria@example.com' };
    expect(await render(createTestView({ viewer }), page)).not.toContain('href="/admin"');
    expect(await render(createTestView({ viewer: { ...viewer, isOperator: true } }), page)).toContain('href="/admin"');
  });

  it('escapes whatever it is given', async () => {
    const view = createTestView({
      ...{ address: hostile, path: hostile, viewer: { name: hostile, email: hostile } },
      notices: [{ kind: 'info', text: hostile }],
    });
    const sections = { label: hostile, links: [{ address: hostile, name: hostile }] };
    const text = await render(view, { title: hostile, lead: hostile, heading: hostile, content: hostile, sections });
    expect(text).not.toMatch(/<img src=x|<script>/);
    expect(text).toContain('&lt;img src=x');
  });

  it('loads the scripts that are built, by their hash, and works without the others', async () => {
    const kit = createPageFile('/pages/elements/kit.js', 'code');
    const text = await render(createTestView({ elements: new Map([['kit', kit]]) }), {
      ...page,
      elements: ['missing'],
    });
    const tag = `<script type="module" src="${kit.address}" integrity="${kit.integrity}"></script>`;
    expect(text.match(/<script[^]*?<\/script>/g)).toEqual([tag]);
  });
});
