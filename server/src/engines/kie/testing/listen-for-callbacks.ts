import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { EngineCallback } from '../../engine.ts';

/** Somebody to call back, who keeps what they are told. */
export async function listenForCallbacks(): Promise<{ callbacks: EngineCallback[]; callbackUrl: string }> {
  const callbacks: EngineCallback[] = [];
  const server = createServer(async (request, response) => {
    const headers = new Headers(request.headers as Record<string, string>);
    callbacks.push({ headers, body: await json(request) });
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { callbacks, callbackUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
