import { once } from 'node:events';
import { request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { maxUploadBytes } from '@vignette/server/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFlatPng } from '../pictures/testing/create-flat-png.ts';
import { startUploadService, type UploadService } from './testing/start-upload-service.ts';

const picture = createFlatPng(30, 20);

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
async function post(body: Uint8Array<ArrayBuffer> | ReadableStream, told: string) {
  const init = { method: 'POST', body, duplex: 'half' as const, headers: { 'content-length': told } };
  return (await service.request(token, '/v1/uploads', init)).json();
}

/** As many bytes as it takes, one by one, and how many were asked for. */
function createDrip() {
  const drip = { pulled: 0, body: new ReadableStream({ pull }) };
  function pull(controller: ReadableStreamDefaultController) {
    for (let count = 0; count < 1000; count += 1) controller.enqueue(new Uint8Array(1));
    drip.pulled += 1000;
  }
  return drip;
}

describe('readUploadBody', () => {
  it('takes as much as the contract says, over the limit of all other bodies', async () => {
    expect(await send(pad(maxUploadBytes))).toMatchObject({ width: 30 });
  });

  it('refuses one byte more', async () => {
    expect(await send(pad(maxUploadBytes + 1))).toMatchObject({ code: 'upload_too_large' });
  });

  it('refuses much more, and still gets the answer through', async () => {
    expect(await send(pad(2 * maxUploadBytes))).toMatchObject({ code: 'upload_too_large' });
  });

  it('refuses what does not tell its length, unread', async () => {
    const refusal = { status: 400, code: 'field_invalid', field: 'content-length' };
    expect(await send(new Blob([pad(5000)]).stream())).toMatchObject(refusal);
    const drip = createDrip();
    for (const told of ['', 'nonsense', '-5', '1e3', '5, 5'])
      expect(await post(drip.body, told)).toMatchObject(refusal);
    expect(drip.pulled).toBeLessThanOrEqual(1000);
  });

  it('refuses what is longer or shorter than told', async () => {
    const refusal = { status: 400, code: 'field_invalid', field: 'content-length' };
    expect(await post(pad(5000), '4999')).toMatchObject(refusal);
    expect(await post(pad(5000), '5001')).toMatchObject(refusal);
    expect(await post(pad(5000), '5000')).toMatchObject({ width: 30 });
  });

  it('stops reading where it is more than told', async () => {
    const drip = createDrip();
    expect(await post(drip.body, '10000')).toMatchObject({ code: 'field_invalid' });
    expect(drip.pulled).toBeLessThanOrEqual(12_000);
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
