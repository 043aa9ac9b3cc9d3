import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmbedFile } from './create-embed-file.ts';
import { createEmbedRoutes } from './create-embed-routes.ts';
import type { ReleaseArchive } from './create-release-archive.ts';
import { loadEmbedFiles } from './load-embed-files.ts';
import { writeBuild } from './testing/write-build.ts';

const facade = 'customElements.define("vignette-generator", class extends HTMLElement {});';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'vignette-embed-'));
  const files = { 'vignette.js': facade, 'app-en-abc.js': 'app' };
  await writeBuild(folder, { version: '1.2.0', files });
  await writeFile(path.join(folder, 'secret.js'), 'secret');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Asked {
  isDevelopment?: boolean;
  from?: string;
  method?: string;
}

const archive: ReleaseArchive = {
  find: (version, file) => createEmbedFile(file, async (name) => pastFiles.get(`${version}/${name}`)),
};
const pastFiles = new Map([['1.1.0/vignette.js', Buffer.from('the facade of before')]]);

async function get(
  address: string,
  headers: Record<string, string> = {},
  { isDevelopment = false, from = folder, method = 'GET' }: Asked = {},
) {
  const routes = createEmbedRoutes({ findFiles: () => loadEmbedFiles(from), archive, isDevelopment });
  return routes.request(address, { method, headers });
}

describe('createEmbedRoutes', () => {
  it('serves the script that snippets name, for a few minutes', async () => {
    const response = await get('/embed/vignette.js');
    expect(await response.text()).toBe(facade);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'Accept-Encoding',
    });
  });

  it('serves the files of a version for ever', async () => {
    const response = await get('/embed/1.2.0/app-en-abc.js');
    expect(await response.text()).toBe('app');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('serves the files of past versions just the same', async () => {
    const [past, current] = await Promise.all(
      ['1.1.0', '1.2.0'].map((version) => get(`/embed/${version}/vignette.js`)),
    );
    expect(await past?.text()).toBe('the facade of before');
    const names = (response: Response | undefined) => [...(response?.headers.keys() ?? [])];
    expect(names(past)).toEqual(names(current));
    expect(past?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each(['/embed/vignette.js', '/embed/1.2.0/app-en-abc.js', '/embed/1.1.0/vignette.js'])(
    'says of %s what it would send, without sending it',
    async (address) => {
      const headers = { 'accept-encoding': 'br' };
      const [head, whole] = [await get(address, headers, { method: 'HEAD' }), await get(address, headers)];
      expect([head.status, await head.text()]).toEqual([200, '']);
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers));
      expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength));
    },
  );

  it('keeps nothing in development, where the same version changes', async () => {
    for (const address of ['/embed/vignette.js', '/embed/1.2.0/app-en-abc.js']) {
      const response = await get(address, {}, { isDevelopment: true });
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['deflate', null],
    ['', null],
  ])('sends to who accepts “%s” the form %s', async (accepted, encoding) => {
    const response = await get('/embed/vignette.js', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
  });

  it('sends compressed what decompresses to the file', async () => {
    const response = await get('/embed/vignette.js', { 'accept-encoding': 'br' });
    expect(brotliDecompressSync(await response.arrayBuffer()).toString()).toBe(facade);
  });

  it('sends nothing again to who has it', async () => {
    const etag = (await get('/embed/vignette.js')).headers.get('etag') ?? '';
    const response = await get('/embed/vignette.js', { 'if-none-match': etag });
    expect(response.status).toBe(304);
    expect((await get('/embed/vignette.js', { 'if-none-match': `"other", W/${etag}` })).status).toBe(304);
    expect((await get('/embed/vignette.js', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it.each([
    '/embed/1.2.0/secret.js',
    '/embed/1.2.0/..%2fsecret.js',
    '/embed/9.9.9/vignette.js',
    '/embed/1.2.0/manifest.json',
  ])('has nothing at %s, and lets nobody keep that', async (address) => {
    const response = await get(address);
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('says so while the widget is not built', async () => {
    const response = await get('/embed/vignette.js', {}, { from: path.join(folder, 'nowhere') });
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('The widget has not been built yet.');
  });
});
