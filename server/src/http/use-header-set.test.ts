import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { HeaderSetName } from './header-sets.ts';
import { useHeaderSet } from './use-header-set.ts';

async function headersOf(name: HeaderSetName): Promise<Record<string, string>> {
  const app = new Hono().get('/', useHeaderSet(name), () => new Response('text'));
  return Object.fromEntries((await app.request('/')).headers);
}

describe('useHeaderSet', () => {
  it('keeps answers of the API out of caches and readable from any page', async () => {
    expect(await headersOf('api')).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
  });

  it('keeps our pages out of frames, and their popups connected', async () => {
    const headers = await headersOf('page');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin-allow-popups');
  });

  it('lets any page embed and keep the files of a release', async () => {
    const headers = await headersOf('embed');
    expect(headers['cache-control']).toContain('immutable');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers).not.toHaveProperty('content-security-policy');
  });

  it('shows files of users anywhere and runs them nowhere', async () => {
    const headers = await headersOf('userFile');
    expect(headers['content-security-policy']).toBe("default-src 'none'; sandbox");
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('private, no-cache');
  });

  it('leaves alone what the route itself says', async () => {
    const app = new Hono().get('/', useHeaderSet('api'), (context) => {
      context.header('Cache-Control', 'private');
      return context.text('');
    });
    expect((await app.request('/')).headers.get('cache-control')).toBe('private');
  });
});
