import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { findClientAddress } from './find-client-address.ts';
import type { RouterEnvironment } from './router-environment.ts';

async function find(trustProxy: number, forwarded?: string): Promise<string> {
  const app = new Hono<RouterEnvironment>();
  app.get('/', (context) => context.text(findClientAddress(context, trustProxy)));
  const headers: Record<string, string> = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  const bindings = { incoming: { socket: { remoteAddress: '10.0.0.1' } } };
  return (await app.request('/', { headers }, bindings)).text();
}

describe('findClientAddress', () => {
  it('believes nobody without a trusted proxy', async () => {
    expect(await find(0, '203.0.113.7')).toBe('10.0.0.1');
  });

  it('takes what the outermost trusted proxy has seen', async () => {
    expect(await find(1, 'forged, 203.0.113.7')).toBe('203.0.113.7');
    expect(await find(2, 'forged, 203.0.113.7, 10.0.0.2')).toBe('203.0.113.7');
  });

  it('takes what there is when there are fewer hops than proxies', async () => {
    expect(await find(3, '203.0.113.7')).toBe('203.0.113.7');
    expect(await find(1)).toBe('10.0.0.1');
  });
});
