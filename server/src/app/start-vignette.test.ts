import { mkdtemp, rm } from 'node:fs/promises';
import { request as sendRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient } from '@vignette/server/client';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, createTestDatabase } from '../database/testing/create-test-database.ts';
import { createFakeEngine } from '../generation/testing/fake-engine.ts';
import { fakeModel } from '../generation/testing/fake-model.ts';
import { createLog } from '../observability/create-log.ts';
import { readEnvironment } from './read-environment.ts';
import { StartError } from '../errors/start-error.ts';
import { type RunningVignette, startVignette } from './start-vignette.ts';

let testDatabase: TestDatabase;
let dataDir: string;
let vignette: RunningVignette;
let server: string;
let token: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), 'vignette-app-'));
  vignette = await start({});
  server = `http://127.0.0.1:${vignette.port}`;
  token = await join();
});
afterAll(async () => {
  await vignette.stop();
  await testDatabase.drop();
  await rm(dataDir, { recursive: true, force: true });
});

function start(variables: NodeJS.ProcessEnv, port = 0): Promise<RunningVignette> {
  const given = { DATABASE_URL: testDatabase.connectionString, DATA_DIR: dataDir, ...variables };
  return startVignette({
    environment: { ...readEnvironment(given), port },
    log: createLog('silent'),
    demoUrl: 'http://localhost:8788',
    openEngines: () => [createFakeEngine()],
    onFatal: (error) => {
      throw error;
    },
  });
}

async function join(): Promise<string> {
  const client = createClient({ server });
  const challenge = await client.getChallenge('site_demo');
  const solution = await solveChallenge({ challenge, deriveKey });
  const payload = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  return (await client.createVisitor({ siteKey: 'site_demo', payload })).token;
}

async function countRows(): Promise<number> {
  const { count } = await vignette.services.database
    .selectFrom('generations')
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

const wish = { kind: 'image', model: fakeModel.id, prompt: 'a square', size: '64x64', maxCredits: 2 };

function generate(body: string, headers: Record<string, string> = {}): Promise<Response> {
  const usual = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': 'key-1' };
  return fetch(`${server}/v1/generations`, { method: 'POST', body, headers: { ...usual, ...headers } });
}

describe('startVignette', () => {
  it('is alive, ready and measured', async () => {
    expect(await (await fetch(`${server}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${server}/readyz`)).json()).toEqual({
      status: 'ready',
      checks: { process: 'ok', database: 'ok', storage: 'ok', queue: 'ok' },
    });
    expect(await (await fetch(`${server}/metrics`)).text()).toContain('route="/healthz",status="200"');
  });

  it('describes every call of the API out of its routes', async () => {
    const { openapi, paths } = (await (await fetch(`${server}/openapi.json`)).json()) as {
      openapi: string;
      paths: Record<string, object>;
    };
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/v1/models', '/v1/visitors', '/v1/me', '/v1/generations', '/v1/events']),
    );
  });

  it('has a home page and one for every problem, without scripts', async () => {
    const home = await fetch(`${server}/`);
    expect(await home.text()).toContain('http://localhost:8788');
    expect(home.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await (await fetch(`${server}/problems/site_unknown`)).text()).toContain('There is no site with this key.');
    expect((await fetch(`${server}/problems/nonsense`)).status).toBe(404);
  });

  it.each([
    ['malformed JSON', '{"prompt": ', {}, 400, 'json_malformed'],
    ['a prompt of 5,000 characters', JSON.stringify({ ...wish, prompt: 'x'.repeat(5000) }), {}, 400, 'prompt_too_long'],
    [
      'a prompt of 100,000 characters',
      JSON.stringify({ ...wish, prompt: '漢'.repeat(100_000) }),
      {},
      400,
      'prompt_too_long',
    ],
    ['an unknown model', JSON.stringify({ ...wish, model: 'none' }), {}, 400, 'model_unknown'],
    ['a price above what was agreed', JSON.stringify({ ...wish, maxCredits: 1 }), {}, 409, 'price_above_maximum'],
    ['another origin', JSON.stringify(wish), { origin: 'https://elsewhere.example' }, 403, 'origin_not_allowed'],
    ['no token', JSON.stringify(wish), { authorization: '' }, 401, 'token_missing'],
    ['a wrong token', JSON.stringify(wish), { authorization: 'Bearer vt_no' }, 401, 'token_invalid'],
  ])('refuses %s with a code of its own, and stores nothing', async (_, body, headers, status, code) => {
    const response = await generate(body, headers);
    const problem = (await response.json()) as { title: string };
    expect(problem).toMatchObject({ status, code, requestId: response.headers.get('x-request-id') });
    expect(problem.title).toMatch(/^[A-Z“].+[.…]$/);
    expect(await countRows()).toBe(0);
  });

  it('refuses a body that grows beyond the limit while it is sent', async () => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const request = sendRequest(`${server}/v1/generations`, { method: 'POST', headers });
    request.on('error', () => {});
    for (let part = 0; part < 6; part++) request.write(' '.repeat(100_000));
    const [response] = await once(request, 'response');
    expect(response.statusCode).toBe(413);
    expect(response.headers.connection).toBe('close');
    expect(JSON.parse(await text(response))).toMatchObject({ code: 'body_too_large' });
    request.destroy();
  });

  it('works without answering, and answers without working', async () => {
    const worker = await start({ ROLES: 'worker' });
    const api = await start({ ROLES: 'api' });
    try {
      expect((await fetch(`http://127.0.0.1:${worker.port}/readyz`)).status).toBe(200);
      expect((await fetch(`http://127.0.0.1:${worker.port}/v1/models`)).status).toBe(404);
      expect((await fetch(`http://127.0.0.1:${api.port}/v1/models`)).status).toBe(200);
    } finally {
      await worker.stop();
      await api.stop();
    }
  });

  it('says in one line that the port is taken', async () => {
    const attempt = start({}, vignette.port);
    await expect(attempt).rejects.toThrow(StartError);
    await expect(attempt).rejects.toThrow(`Port ${vignette.port} is taken. Stop what uses it, or set PORT`);
  });

  it('says in one line that the database cannot be reached, without its password', async () => {
    const attempt = start({ DATABASE_URL: 'postgresql://me:secret@127.0.0.1:1/none' });
    await expect(attempt).rejects.toThrow(/^The database that DATABASE_URL names cannot be used \(ECONNREFUSED\)/);
    await expect(attempt).rejects.not.toThrow('secret');
  });

  it('ends open streams when it stops', async () => {
    const other = await start({});
    const stream = await fetch(`http://127.0.0.1:${other.port}/v1/events`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(stream.status).toBe(200);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    let received = '';
    while (!received.includes('synced')) received += (await reader?.read())?.value ?? '';
    await other.stop();
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });
});
