import { createRoute } from '@hono/zod-openapi';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createMetrics } from '../observability/create-metrics.ts';
import { createLog } from '../observability/create-log.ts';
import { AppError } from '../errors/app-error.ts';
import { createHttpApp } from './create-http-app.ts';
import { createRouter } from './create-router.ts';
import { jsonBody } from './json-body.ts';

const Body = z.strictObject({ prompt: z.string().max(10), nested: z.object({ count: z.int() }).optional() });
const wordsRoute = createRoute({
  method: 'post',
  path: '/v1/words/{id}',
  request: { body: jsonBody(Body) },
  responses: { 200: { description: 'ok' } },
});

function createWordsApp() {
  const lines: string[] = [];
  const metrics = createMetrics();
  const app = createHttpApp({ log: createLog('info', { write: (line) => void lines.push(line) }), metrics });
  const router = createRouter();
  router.openapi(wordsRoute, (context) => context.json({ took: context.req.valid('json').prompt }, 200));
  router.get('/v1/broken', () => {
    throw new Error('the row "a secret prompt" does not fit', { cause: new Error("and 'another secret' neither") });
  });
  router.get('/v1/away', () => {
    throw Object.assign(new Error('the database system is starting up'), { code: '57P03' });
  });
  router.get('/v1/refused', () => {
    throw new AppError('site_suspended', { field: 'siteKey' });
  });
  app.route('/', router);
  return { app, lines, metrics };
}

function post(
  body: string | Uint8Array<ArrayBuffer> | ReadableStream,
  headers: Record<string, string> = { 'content-type': 'application/json' },
) {
  return { method: 'POST', body, headers };
}

describe('createHttpApp', () => {
  it('answers an error as a problem with code, status, sentence and request id', async () => {
    const response = await createWordsApp().app.request('/v1/refused');
    expect(response.status).toBe(403);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      type: '/problems/site_suspended',
      title: 'This site is suspended. Its owner can ask the operator why.',
      status: 403,
      code: 'site_suspended',
      field: 'siteKey',
      requestId: response.headers.get('x-request-id'),
    });
  });

  it.each([
    ['broken JSON', post('{"prompt": '), 400, 'json_malformed', undefined],
    ['no JSON at all', post(''), 400, 'json_malformed', undefined],
    [
      'another media type',
      post('prompt=fox', { 'content-type': 'text/plain' }),
      415,
      'media_type_unsupported',
      undefined,
    ],
    ['no media type', post(new Uint8Array([1, 2]), {}), 415, 'media_type_unsupported', undefined],
    ['a missing field', post('{}'), 400, 'field_invalid', 'prompt'],
    ['a wrong nested field', post('{"prompt":"fox","nested":{"count":"3"}}'), 400, 'field_invalid', 'nested.count'],
    ['a field we do not know', post('{"prompt":"fox","promt":"fox"}'), 400, 'field_invalid', 'promt'],
    ['something else than an object', post('[1]'), 400, 'field_invalid', undefined],
    ['a long prompt', post(JSON.stringify({ prompt: 'x'.repeat(11) })), 400, 'prompt_too_long', 'prompt'],
    ['a huge body', post(JSON.stringify({ prompt: 'x'.repeat(600_000) })), 413, 'body_too_large', undefined],
  ])('refuses %s', async (_, request, status, code, field) => {
    const response = await createWordsApp().app.request('/v1/words/1', request);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject(field === undefined ? { status, code } : { status, code, field });
  });

  it('refuses a huge body by the length it tells, without reading it', async () => {
    const body = new ReadableStream({ pull: () => Promise.reject(new Error('it was read')) }, { highWaterMark: 0 });
    const told = { headers: { 'content-type': 'application/json', 'content-length': '600000' } };
    const request = { ...post(body), ...told, duplex: 'half' as const };
    const response = await createWordsApp().app.request('/v1/words/1', request);
    expect(await response.json()).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  it('refuses a huge body that does not tell its length', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(20_000))),
    });
    const request = { ...post(body), duplex: 'half' as const };
    const response = await createWordsApp().app.request('/v1/words/1', request);
    expect(await response.json()).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  it('does not repeat the value of a wrong field', async () => {
    const response = await createWordsApp().app.request('/v1/words/1', post('{"prompt":["a secret prompt"]}'));
    expect(await response.text()).not.toContain('secret');
  });

  it('tells an unknown address from an unknown method', async () => {
    const { app } = createWordsApp();
    expect(await (await app.request('/v1/nothing')).json()).toMatchObject({ status: 404, code: 'not_found' });
    const response = await app.request('/v1/words/1', { method: 'DELETE' });
    expect(await response.json()).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(response.headers.get('allow')).toBe('POST');
  });

  it('sends the headers of the API with every problem, also where no route is', async () => {
    const { headers } = await createWordsApp().app.request('/nowhere');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('keeps a request id that is safe and replaces one that is not', async () => {
    const { app } = createWordsApp();
    const idOf = async (given: string) =>
      (await app.request('/v1/refused', { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await idOf('proxy-1234.abc')).toBe('proxy-1234.abc');
    expect(await idOf('short')).toMatch(/^[\da-f-]{36}$/);
    expect(await idOf('spaces and "quotes"')).toMatch(/^[\da-f-]{36}$/);
  });

  it('tells nobody about a failure of ours, and logs it without what it quotes', async () => {
    const { app, lines } = createWordsApp();
    const response = await app.request('/v1/broken', { headers: { 'x-request-id': 'request-1' } });
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ status: 500, code: 'internal' });
    const logged = lines.map((line) => JSON.parse(line)).find(({ level }) => level === 'error');
    expect(logged).toMatchObject({
      requestId: 'request-1',
      err: { name: 'Error', message: 'the row "…" does not fit' },
    });
    expect(text + lines.join('')).not.toContain('secret');
  });

  it('says so when a server behind us is away, and logs it', async () => {
    const { app, lines } = createWordsApp();
    const response = await app.request('/v1/away');
    expect(await response.json()).toMatchObject({ status: 503, code: 'unavailable' });
    expect(lines.map((line) => JSON.parse(line))).toContainEqual(expect.objectContaining({ level: 'error' }));
  });

  it('makes no failure of ours out of a body that breaks off', async () => {
    const { app, lines } = createWordsApp();
    const body = new ReadableStream({
      pull: (controller) => controller.error(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })),
    });
    const request = { ...post(body), duplex: 'half' as const };
    await app.request('/v1/words/1', request);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['info']);
  });

  it('logs and measures a request by its route, without address, query or body', async () => {
    const { app, lines, metrics } = createWordsApp();
    await app.request('/v1/words/secret-id?token=secret', post('{"prompt":"secret"}'));
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({ level: 'info', method: 'POST', route: '/v1/words/:id', status: 200 });
    const measured = await metrics.registry.metrics();
    expect(measured).toContain('method="POST",route="/v1/words/:id",status="200"');
    expect(line + measured).not.toContain('secret');
  });

  it('logs what no route takes under one name', async () => {
    const { app, lines } = createWordsApp();
    await app.request('/v1/secret');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ route: 'none', status: 404 });
  });

  it('answers a preflight of any origin, without credentials', async () => {
    const response = await createWordsApp().app.request('/v1/words/1', {
      method: 'OPTIONS',
      headers: { origin: 'https://anybody.example', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': 'https://anybody.example',
      'access-control-allow-headers': 'authorization, content-type, idempotency-key, last-event-id',
      vary: 'Origin',
    });
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('lets the page read an answer, also an error', async () => {
    const response = await createWordsApp().app.request('/v1/refused', { headers: { origin: 'https://a.example' } });
    expect(response.headers.get('access-control-allow-origin')).toBe('https://a.example');
    expect(response.headers.get('access-control-expose-headers')).toBe('x-request-id, retry-after');
    expect(response.headers.get('vary')).toBe('Origin');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });
});
