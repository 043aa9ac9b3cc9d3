import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

interface App {
  fetch(request: Request, env: object): Response | Promise<Response>;
}

export interface AppAddress {
  url: string;
  /** Until then whoever calls is told to come back later. */
  serve(app: App): void;
  close(): Promise<void>;
}

/** An address on loopback for an app that has to know it before it is made. */
export async function listenForApp(): Promise<AppAddress> {
  let app: App | undefined;
  const fetch: App['fetch'] = (request, env) => app?.fetch(request, env) ?? new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch }) as Server;
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (made) => void (app = made),
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
