import type { RequestListener } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PictureFetcherOptions, createPictureFetcher } from './fetch-picture.ts';
import { type PictureServer, openPictureServer } from './testing/open-picture-server.ts';
import { jpegStart, pngStart, webpStart } from './testing/picture-starts.ts';

const { signal } = new AbortController();
const address = 'http://pictures.example/a.png?x=1';

let listener: RequestListener;
let server: PictureServer;

beforeAll(async () => {
  server = await openPictureServer((request, response) => listener(request, response));
});
afterAll(() => server.close());
beforeEach(() => {
  server.resolved.length = 0;
  server.dialled.length = 0;
});

const fetchPicture = (options: PictureFetcherOptions = {}) =>
  createPictureFetcher({ ...server.world, ...options })(address, signal);

/** Answers with a body the server would not write by itself. */
const answerRaw =
  (head: string, body: Uint8Array = pngStart): RequestListener =>
  (_request, { socket }) => {
    socket?.write(`HTTP/1.1 ${head}\r\n\r\n`);
    socket?.end(body);
  };

describe('createPictureFetcher', () => {
  it.each([
    ['image/png', pngStart],
    ['image/jpeg', jpegStart],
    ['image/webp', webpStart],
  ])('tells %s by its first bytes, whatever the header says', async (mediaType, bytes) => {
    listener = (_request, response) => response.setHeader('content-type', 'text/html').end(bytes);
    expect(await fetchPicture()).toEqual({ bytes: new Uint8Array(bytes), mediaType });
  });

  it.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', 'GIF89a', '%PDF-1.7', '<html>', 'RIFF1234WAVE', '', '\x89PN'])(
    'refuses %j, which is no picture, whatever the header says',
    async (body) => {
      listener = (_request, response) => response.setHeader('content-type', 'image/png').end(body, 'latin1');
      await expect(fetchPicture()).rejects.toMatchObject({ kind: 'not_a_picture', retryable: false });
    },
  );

  it('says who it is and nothing else', async () => {
    let headers: object = {};
    let path: string | undefined;
    listener = (request, response) => {
      headers = request.headers;
      path = request.url;
      response.setHeader('set-cookie', 'a=b').end(pngStart);
    };
    await fetchPicture();
    expect(path).toBe('/a.png?x=1');
    expect(headers).toEqual({
      host: 'pictures.example',
      accept: 'image/png, image/jpeg, image/webp',
      'accept-encoding': 'identity',
      'user-agent': 'Vignette',
      connection: expect.any(String),
    });
  });

  it.each([
    [400, 'gone', false],
    [403, 'gone', false],
    [404, 'gone', false],
    [410, 'gone', false],
    [408, 'unreachable', true],
    [429, 'unreachable', true],
    [500, 'unreachable', true],
    [503, 'unreachable', true],
    [204, 'not_a_picture', false],
    [206, 'not_a_picture', false],
    [300, 'not_a_picture', false],
    [302, 'not_a_picture', false],
  ])('reads an answer of %i as %s', async (status, kind, retryable) => {
    listener = (_request, response) => response.writeHead(status).end();
    await expect(fetchPicture()).rejects.toMatchObject({ kind, retryable });
  });

  it.each(['gzip', 'br', 'deflate', 'identity, gzip', 'x-unknown'])(
    'refuses a body in %s, even one that is a picture as it stands',
    async (encoding) => {
      for (const body of [gzipSync(pngStart), pngStart]) {
        listener = (_request, response) => response.setHeader('content-encoding', encoding).end(body);
        await expect(fetchPicture()).rejects.toMatchObject({ kind: 'not_a_picture' });
      }
    },
  );

  it('does not begin to read what says that it is too large', async () => {
    listener = (_request, response) => response.writeHead(200, { 'content-length': 1e9 }).write(pngStart);
    await expect(fetchPicture()).rejects.toMatchObject({ kind: 'too_large', retryable: false });
  });

  it('stops reading an endless body, and closes the connection', async () => {
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    listener = (request, response) => {
      request.socket.once('close', () => resolve());
      const write = () => {
        while (response.write(Buffer.alloc(65_536)));
      };
      response.on('drain', write);
      write();
    };
    await expect(fetchPicture({ maxBytes: 1_000_000 })).rejects.toMatchObject({ kind: 'too_large' });
    await closed;
  });

  it('takes exactly as many bytes as allowed, and not one more', async () => {
    listener = (_request, response) => response.end(pngStart);
    expect(await fetchPicture({ maxBytes: pngStart.length })).toMatchObject({ mediaType: 'image/png' });
    await expect(fetchPicture({ maxBytes: pngStart.length - 1 })).rejects.toMatchObject({ kind: 'too_large' });
  });

  it('reads a body that comes byte by byte', async () => {
    const bytes = Buffer.concat([pngStart, Buffer.alloc(50_000, 7)]);
    listener = (_request, { socket }) => {
      const chunks = [...bytes].map((byte) => `1\r\n${String.fromCharCode(byte)}\r\n`);
      socket?.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunks.join('')}0\r\n\r\n`, 'latin1');
    };
    expect((await fetchPicture()).bytes).toEqual(new Uint8Array(bytes));
  });

  it.each([
    ['says to be longer than it is', answerRaw('200 OK\r\ncontent-length: 9999')],
    ['ends within a chunk', answerRaw('200 OK\r\ntransfer-encoding: chunked', Buffer.from('ff\r\n\x89PNG'))],
    ['has two lengths', answerRaw('200 OK\r\ncontent-length: 3\r\ncontent-length: 5')],
    ['has a head without end', answerRaw(`200 OK\r\nx: ${'x'.repeat(100_000)}`)],
    ['is not HTTP', (_request, { socket }) => void socket?.end('SSH-2.0-OpenSSH_9.2\r\n')],
    ['ends before it begins', (request) => void request.socket.destroy()],
    ['changes the protocol', answerRaw('101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: h2c')],
  ] satisfies [string, RequestListener][])('fails when the answer %s', async (_what, answer) => {
    listener = answer;
    await expect(fetchPicture()).rejects.toMatchObject({ kind: 'unreachable', retryable: true });
  });

  it('reads no further than the length that was said', async () => {
    listener = answerRaw(`200 OK\r\ncontent-length: ${pngStart.length}`, Buffer.concat([pngStart, pngStart]));
    expect((await fetchPicture()).bytes).toEqual(new Uint8Array(pngStart));
  });

  it('gives up on a server that says nothing', async () => {
    listener = () => {};
    await expect(fetchPicture({ stallLimitMs: 30 })).rejects.toMatchObject({ kind: 'timeout', retryable: true });
  });

  it('gives up on a body that stalls', async () => {
    listener = (_request, response) => void response.write(pngStart);
    await expect(fetchPicture({ stallLimitMs: 30 })).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('gives up on a body that drips for too long', async () => {
    listener = (request, response) => {
      const drip = setInterval(() => response.write('x'), 5);
      request.socket.once('close', () => clearInterval(drip));
    };
    const limits = { timeLimitMs: 150, stallLimitMs: 10_000 };
    await expect(fetchPicture(limits)).rejects.toMatchObject({
      kind: 'timeout',
      message: expect.stringMatching('150'),
    });
  });

  it('gives up on a name that is never resolved', async () => {
    const lookup = () => new Promise<never>(() => {});
    await expect(fetchPicture({ lookup, timeLimitMs: 30 })).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('stops with the reason of the caller, and closes the connection', async () => {
    const stopping = new AbortController();
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    listener = (request, response) => {
      request.socket.once('close', () => resolve());
      response.write(pngStart);
      stopping.abort(new Error('stopped'));
    };
    await expect(createPictureFetcher(server.world)(address, stopping.signal)).rejects.toThrow('stopped');
    await closed;
  });

  it('does nothing for a caller who has stopped before', async () => {
    await expect(createPictureFetcher(server.world)(address, AbortSignal.abort('stopped'))).rejects.toBe('stopped');
    expect(server.dialled).toEqual([]);
  });

  it.each([
    ['a name that cannot be resolved', { lookup: () => Promise.reject(new Error('ENOTFOUND')) }],
    ['a name without an address', { lookup: async () => [] }],
    ['a host that refuses the connection', { dial: () => connect(1, '127.0.0.1') }],
  ] satisfies [string, PictureFetcherOptions][])('cannot reach %s', async (_what, options) => {
    await expect(fetchPicture(options)).rejects.toMatchObject({ kind: 'unreachable', retryable: true });
  });

  it('never says the address, which may be signed', async () => {
    listener = (_request, response) => response.writeHead(404).end();
    const failure: Error = await fetchPicture().then(
      () => new Error('found'),
      (error: Error) => error,
    );
    expect(failure.message).not.toContain('pictures.example');
  });
});

describe('createPictureFetcher on redirects', () => {
  it('follows three, relative ones too, and looks at each host anew', async () => {
    const locations: Record<string, string> = {
      '/a.png?x=1': 'http://second.example/b',
      '/b': '/c',
      '/c': '//third.example/d',
    };
    listener = ({ url = '' }, response) => {
      const location = locations[url];
      if (location === undefined) response.end(pngStart);
      else response.writeHead(307, { location }).end('gone there');
    };
    expect(await fetchPicture()).toMatchObject({ mediaType: 'image/png' });
    expect(server.resolved).toEqual(['pictures.example', 'second.example', 'second.example', 'third.example']);
  });

  it('does not follow a fourth', async () => {
    listener = (_request, response) => response.writeHead(301, { location: '/again' }).end();
    await expect(fetchPicture()).rejects.toMatchObject({ kind: 'forbidden' });
    expect(server.dialled).toHaveLength(4);
  });
});

describe('createPictureFetcher on rebinding', () => {
  it('connects to the address that was checked, and asks no second time', async () => {
    listener = (_request, response) => response.end(pngStart);
    const answers = ['93.184.216.34', '127.0.0.1'];
    const lookup = async () => [{ address: answers.shift() ?? '127.0.0.1', family: 4 }];
    await fetchPicture({ lookup });
    expect(server.dialled).toEqual(['pictures.example 80 93.184.216.34']);
    await expect(fetchPicture({ lookup })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('createPictureFetcher with trusted origins', () => {
  const fetchFrom = (from: string, options: PictureFetcherOptions = {}) =>
    createPictureFetcher({ trustedOrigins: [`${server.origin}/v1`], ...options })(from, signal);

  it('fetches from one, wherever it is, over a connection of its own', async () => {
    listener = (_request, response) => response.end(pngStart);
    expect(await fetchFrom(`${server.origin}/a.png`)).toMatchObject({ mediaType: 'image/png' });
  });

  it('resolves the name of one as any other', async () => {
    listener = (_request, response) => response.end(pngStart);
    const { port } = new URL(server.origin);
    const options = {
      trustedOrigins: [`http://engine.internal:${port}`],
      lookup: async () => [
        { address: '127.0.0.1', family: 4 },
        { address: '::1', family: 6 },
      ],
    };
    expect(await fetchFrom(`http://engine.internal:${port}/a.png`, options)).toMatchObject({ mediaType: 'image/png' });
  });

  it.each(['http://localhost', 'https://127.0.0.1', 'http://127.0.0.2', 'http://[::ffff:127.0.0.1]'])(
    'does not trust %s on the same port',
    async (other) => {
      const { port } = new URL(server.origin);
      await expect(fetchFrom(`${other}:${port}/`)).rejects.toMatchObject({ kind: 'forbidden' });
    },
  );

  it('does not trust what one leads to', async () => {
    listener = (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
    await expect(fetchFrom(`${server.origin}/a.png`)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('still refuses a sign-in in the address', async () => {
    const signedIn = server.origin.replace('//', '//user:password@');
    await expect(fetchFrom(signedIn)).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
