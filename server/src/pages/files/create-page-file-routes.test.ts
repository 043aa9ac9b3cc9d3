import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createHttpApp } from '../../http/create-http-app.ts';
import { createLog } from '../../observability/create-log.ts';
import { createMetrics } from '../../observability/create-metrics.ts';
import { coreStyles } from './core-files.ts';
import { createPageFile } from './create-page-file.ts';
import { createPageFileRoutes } from './create-page-file-routes.ts';

const kit = createPageFile('/pages/elements/kit.js', 'the code of the kit');

function request(address: string, headers: Record<string, string> = {}) {
  const app = createHttpApp({ log: createLog('silent'), metrics: createMetrics() });
  app.route('/', createPageFileRoutes({ findElements: async () => new Map([['kit', kit]]) }));
  return app.request(address, { headers });
}

describe('createPageFileRoutes', () => {
  it.each([coreStyles, kit])('lets browsers keep a file for good under its version ($address)', async (file) => {
    const response = await request(file.address);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe(file.mediaType);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(file.bytes);
  });

  it.each(['', '?v=another'])('answers, but keeps nothing, under another version (%s)', async (query) => {
    const response = await request(`/pages/core.css${query}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  it('sends less to who takes brotli, and only to those', async () => {
    const small = await request(coreStyles.address, { 'accept-encoding': 'gzip, br' });
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await small.arrayBuffer())).toEqual(Buffer.from(coreStyles.bytes));
    for (const accepted of ['gzip', 'br;q=0', 'brotli']) {
      const plain = await request(coreStyles.address, { 'accept-encoding': accepted });
      expect(plain.headers.get('content-encoding')).toBe(null);
    }
  });

  it.each(['/pages/elements/none.js', '/pages/elements/kit.css', '/pages/elements/..%2Fkit.js', '/pages/none.css'])(
    'has nothing else (%s)',
    async (address) => {
      expect((await request(address)).status).toBe(404);
    },
  );
});
