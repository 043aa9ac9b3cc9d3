import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { demoPages } from './demo-pages.ts';
import { serveDemo } from './serve-demo.ts';

const inline =
  '<template shadowrootmode="open"><style>p{top:0}</style><button onclick="this.ariaDisabled=true">Go</button></template>';
const manifest = {
  version: '1.2.3',
  facade: { integrity: 'sha256-facade' },
  apps: { en: { integrity: 'sha256-app' }, fr: { integrity: 'sha256-french' } },
  parts: { start: { en: { integrity: 'sha256-start' } } },
  snippet: { en: { inline } },
};
let embedFolder: string;

beforeAll(async () => {
  embedFolder = await mkdtemp(join(tmpdir(), 'vignette-demo-'));
  await writeFile(join(embedFolder, 'manifest.json'), JSON.stringify(manifest));
});
afterAll(() => rm(embedFolder, { recursive: true, force: true }));

describe('serveDemo', () => {
  it.each(['/index.html', ...demoPages.map(({ path }) => path)])(
    'fills in the server on %s, keeps scripts of anybody else out, and leaves no placeholder behind',
    async (path) => {
      const { page, policy } = await get(path);
      expect(page).toContain('src="https://vignette.example/embed/');
      expect(page).not.toMatch(/%[A-Z_]+%/);
      expect(policy).toContain(`require-trusted-types-for 'script'`);
      expect(policy).not.toContain('unsafe-inline');
      expect(policy).toMatch(/script-src ('self' https:\/\/vignette\.example|'sha256-facade' [^;]*);/);
    },
  );

  it('puts one bar above all pages, with the page itself marked', async () => {
    for (const { path } of [...demoPages, { path: '/index.html' }]) {
      const { page } = await get(path);
      for (const { path: other } of demoPages) expect(page).toContain(`<a href="${other}"`);
      const marked = path.replace('/index.html', '/');
      expect(page).toContain(`<li><a href="${marked}" aria-current="page">`);
    }
  });

  it('allows the inline lines of the plain snippet by their hashes, on the one page that has them', async () => {
    for (const { path } of demoPages) {
      const { page, policy } = await get(path);
      const hasSnippet = page.includes(inline);
      expect(hasSnippet).toBe(path === '/shop.html');
      expect(/style-src 'self' 'sha256-[^']+'/.test(policy)).toBe(hasSnippet);
      expect(/script-src-attr 'unsafe-hashes' 'sha256-[^']+'/.test(policy)).toBe(hasSnippet);
    }
  });

  it('trusts no address but only the scripts a page in English may need where the policy is strict, and shows it', async () => {
    const { page, policy } = await get('/strict.html');
    expect(policy).toContain(`script-src 'sha256-facade' 'sha256-app' 'sha256-start';`);
    expect(page).toContain('src="https://vignette.example/embed/1.2.3/vignette.js"');
    expect(page).toContain('integrity="sha256-facade"');
    for (const directive of policy.split('; ')) expect(page.replaceAll('\n  ', ' ')).toContain(directive);
  });

  it('serves its pages all the same before the widget is built, and then lets no script onto the strict one', async () => {
    const { policy } = await get('/strict.html', join(embedFolder, 'nowhere'));
    expect(policy).toContain(`script-src 'none';`);
  });

  it('serves its pages and nothing beside them', async () => {
    const demo = await serve();
    for (const path of ['/serve-demo.ts', '/..%2fserve-demo.ts', '/art', '//', '/site/index.html']) {
      expect((await fetch(demo.url + path)).status).toBe(404);
    }
    expect((await fetch(demo.url, { method: 'POST' })).status).toBe(405);
  });

  it('says which setting to change when its port is taken', async () => {
    const demo = await serve();
    const port = Number(new URL(demo.url).port);
    await expect(serve({ port })).rejects.toThrow(/^Port \d+ .*DEMO_PORT.*$/);
  });
});

async function get(path: string, folder = embedFolder): Promise<{ page: string; policy: string }> {
  const demo = await serve({ embedFolder: folder });
  const response = await fetch(demo.url + path);
  expect(response.status).toBe(200);
  return { page: await response.text(), policy: response.headers.get('content-security-policy') ?? '' };
}

async function serve(options: { port?: number; embedFolder?: string } = {}) {
  const usual = { host: '127.0.0.1', port: 0, serverUrl: 'https://vignette.example/', embedFolder };
  const demo = await serveDemo({ ...usual, ...options });
  onTestFinished(() => demo.close());
  return demo;
}
