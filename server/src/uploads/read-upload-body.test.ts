import { once } from 'node:events';
import { request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { maxUploadBytes } from '@vignette/server/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFlatPng } from './testing/create-flat-png.ts';
import { startUploadService, type UploadService } from './testing/start-upload-service.ts';

const picture = createFlatPng(30, 20);
const piece = Buffer.alloc(1024 * 1024);

let service: UploadService;
let server: ReturnType<typeof createAdaptorServer>;
let token: string;

beforeAll(async () => {
  service = await startUploadService();
  ({ token } = await service.joinVisitor());
  server = createAdaptorServer({ fetch: service.app.fetch });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(async () => {
  server.close();
  await service.stop();
});

/** A picture, then as many zeros as it takes to reach this length: a picture all the same. */
function pad(length: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(length);
  file.set(picture);
  return file;
}

/** Over a socket, as a browser does: a blob tells its length, a stream does not. */
async function send(body: Uint8Array<ArrayBuffer> | ReadableStream) {
  const { port } = server.address() as AddressInfo;
  const headers = { authorization: `Bearer ${token}` };
  const init = { method: 'POST', headers, body, duplex: 'half' as const };
  return (await fetch(`http://127.0.0.1:${port}/v1/uploads`, init)).json();
}

/** In memory, where a request can say anything of its length. */
async function post(length: number, told: string) {
  const init = { method: 'POST', body: pad(length), headers: { 'content-length': told } };
  return (await service.request(token, '/v1/uploads', init)).json();
}

describe('readUploadBody', () => {
  it('takes as much as the contract says, over the limit of all other bodies', async () => {
    expect(await send(pad(maxUploadBytes))).toMatchObject({ width: 30 });
    expect(await send(new Blob([pad(maxUploadBytes)]).stream())).toMatchObject({ width: 30 });
  });

  it('refuses one byte more, told or not', async () => {
    expect(await send(pad(maxUploadBytes + 1))).toMatchObject({ code: 'upload_too_large' });
    expect(await send(new Blob([pad(maxUploadBytes + 1)]).stream())).toMatchObject({ code: 'upload_too_large' });
  });

  it('refuses much more, and still gets the answer through', async () => {
    expect(await send(pad(2 * maxUploadBytes))).toMatchObject({ code: 'upload_too_large' });
  });

  it('counts for itself when the length is a lie', async () => {
    expect(await post(maxUploadBytes + 1, '100')).toMatchObject({ code: 'upload_too_large' });
    expect(await post(maxUploadBytes + 1, 'nonsense')).toMatchObject({ code: 'upload_too_large' });
    expect(await post(5000, '1')).toMatchObject({ width: 30 });
  });

  it('stops reading where it is too much', async () => {
    let pulled = 0;
    const body = new ReadableStream({
      pull(controller) {
        pulled += piece.length;
        controller.enqueue(new Uint8Array(piece));
      },
    });
    const answer = await service.request(token, '/v1/uploads', { method: 'POST', body, duplex: 'half' });
    expect(await answer.json()).toMatchObject({ code: 'upload_too_large' });
    expect(pulled).toBeLessThan(maxUploadBytes + 4 * piece.length);
  });

  it('makes nothing of a body that breaks off', async () => {
    const { port } = server.address() as AddressInfo;
    const headers = { authorization: `Bearer ${token}`, 'content-length': '100000' };
    const broken = sendRequest({ host: '127.0.0.1', port, path: '/v1/uploads', method: 'POST', headers });
    broken.on('error', () => {});
    const ended = new Promise((resolve) => broken.once('close', resolve));
    broken.write(picture, () => broken.destroy());
    await ended;
    expect(await send(pad(5000))).toMatchObject({ width: 30 });
    expect(service.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
