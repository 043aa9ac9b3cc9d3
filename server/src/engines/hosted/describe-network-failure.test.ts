import { once } from 'node:events';
import { type Socket, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { describeNetworkFailure } from './describe-network-failure.ts';

const paid = { mayHaveArrived: true };

/** What fetch throws at a server that does this with each connection. */
async function failToFetch(handle: (socket: Socket) => void, signal: AbortSignal | null = null): Promise<unknown> {
  const server = createServer(handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const response = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'x', signal });
    await response.text();
    throw new Error('The call was meant to fail.');
  } catch (error) {
    return error;
  } finally {
    server.close();
  }
}

async function failToConnect(): Promise<unknown> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return fetch(`http://127.0.0.1:${port}`).catch((error: unknown) => error);
}

describe('describeNetworkFailure', () => {
  it('knows that nothing arrived where nobody listens', async () => {
    const failure = describeNetworkFailure(await failToConnect(), paid);
    expect(failure).toMatchObject({
      code: 'engine_unavailable',
      retryable: true,
      detail: 'not connected: ECONNREFUSED',
    });
    expect(failure).not.toHaveProperty('isUnknown');
  });

  it('knows that nothing was sent where the certificate is not trusted', () => {
    const cause = Object.assign(new Error('no'), { code: 'CERT_HAS_EXPIRED' });
    const failure = describeNetworkFailure(new TypeError('fetch failed', { cause }), paid);
    expect(failure).toMatchObject({ code: 'engine_unavailable' });
    expect(failure).not.toHaveProperty('isUnknown');
  });

  it('cannot know what became of a call that was cut before its answer', async () => {
    const error = await failToFetch((socket) => socket.once('data', () => socket.destroy()));
    expect(describeNetworkFailure(error, paid)).toMatchObject({
      code: 'engine_failed',
      retryable: true,
      isUnknown: true,
    });
  });

  it('cannot know what became of a call that was cut within its answer', async () => {
    const error = await failToFetch((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n{')),
    );
    expect(describeNetworkFailure(error, paid)).toMatchObject({ code: 'engine_failed', isUnknown: true });
  });

  it('cannot know what became of a call that ran into its time limit', async () => {
    const error = await failToFetch((socket) => socket.on('error', () => {}), AbortSignal.timeout(20));
    expect(describeNetworkFailure(error, paid)).toMatchObject({
      code: 'engine_timeout',
      retryable: true,
      isUnknown: true,
    });
  });

  it('leaves nothing unknown when the call asked for no work', () => {
    const error = new DOMException('late', 'TimeoutError');
    expect(describeNetworkFailure(error, { mayHaveArrived: false })).not.toHaveProperty('isUnknown');
  });

  it('quotes no message', () => {
    expect(describeNetworkFailure(new Error('sk-secret'), paid).detail).toBe('cut off: Error');
    expect(describeNetworkFailure('sk-secret', paid).detail).toBe('cut off: string');
  });
});
