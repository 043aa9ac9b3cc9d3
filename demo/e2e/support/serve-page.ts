import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  origin: string;
  /** What the page has in its body, and sends as headers, from now on. */
  show(body: string, headers?: Record<string, string>): void;
  close(): void;
}

/** A page of somebody else, on an origin of its own. An answer made up in the browser would count as one from far away. */
export async function servePage(): Promise<ServedPage> {
  let page = '';
  let headers: Record<string, string> = {};
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(page);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (body, given = {}) => {
      page = `<!doctype html><html lang="en"><title>A page</title><body>${body}</body></html>`;
      headers = given;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
