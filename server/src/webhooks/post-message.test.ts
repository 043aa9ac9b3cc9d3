import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createCertificate } from '../fetching/testing/create-certificate.ts';
import { type PictureServer, openPictureServer } from '../fetching/testing/open-picture-server.ts';
import { type PostOptions, postMessage } from './post-message.ts';

const { signal } = new AbortController();
const certificate = createCertificate('hooks.example');
const usual = getCACertificates();
const requests: string[] = [];

let server: PictureServer;

beforeAll(async () => {
  server = await openPictureServer(
    (request, response) => {
      requests.push(`${request.method} ${request.headers.host} ${String(request.headers['webhook-id'])}`);
      response.writeHead(200).end();
    },
    { certificate, names: { 'private.example': ['10.0.0.1'] } },
  );
  setDefaultCACertificates([...usual, certificate.cert]);
});
afterAll(async () => {
  setDefaultCACertificates(usual);
  await server.close();
});
beforeEach(() => {
  requests.length = 0;
  server.resolved.length = 0;
  server.dialled.length = 0;
});

const post = (address: string, options: PostOptions = {}) =>
  postMessage({ address, headers: { 'webhook-id': 'msg_1' }, body: '{}' }, { ...server.world, ...options }, signal);

describe('postMessage', () => {
  it('resolves once, connects to what was checked, and trusts the certificate of the name', async () => {
    expect(await post('https://hooks.example/in')).toBe(200);
    expect(server.resolved).toEqual(['hooks.example']);
    expect(server.dialled).toEqual(['hooks.example 443 93.184.216.34']);
    expect(requests).toEqual(['POST hooks.example msg_1']);
  });

  it('sends nothing to who has another certificate', async () => {
    await expect(post('https://other.example/')).rejects.toMatchObject({ kind: 'unreachable' });
    expect(requests).toEqual([]);
  });

  it('connects to nobody whose name leads inside by now', async () => {
    await expect(post('https://private.example/')).rejects.toMatchObject({ kind: 'forbidden' });
    expect(server.dialled).toEqual([]);
  });

  it.each(['http://hooks.example/', 'https://127.0.0.1/', 'http://localhost/', 'https://[::ffff:10.0.0.1]/'])(
    'connects to nobody for %s',
    async (address) => {
      await expect(post(address)).rejects.toMatchObject({ kind: 'forbidden' });
      expect(server.dialled).toEqual([]);
    },
  );

  it('waits no longer for a name than for anything else', async () => {
    const lookup = () => new Promise<never>(() => {});
    await expect(post('https://hooks.example/', { lookup, timeLimitMs: 50 })).rejects.toMatchObject({
      kind: 'timeout',
    });
  });

  it('stops with the reason of whoever stops it', async () => {
    const stopping = AbortSignal.abort(new Error('We stop.'));
    const posting = postMessage({ address: 'https://hooks.example/', headers: {}, body: '{}' }, server.world, stopping);
    await expect(posting).rejects.toThrowError('We stop.');
  });
});
