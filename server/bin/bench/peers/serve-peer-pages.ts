import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PeerPage } from './build-peer-page.ts';

export interface PeerServer {
  addressOf(page: PeerPage): string;
  close(): Promise<void>;
}

/** One server for all pages, each in a folder of its own, so that all are sent in the same way. */
export async function servePeerPages(pages: readonly PeerPage[]): Promise<PeerServer> {
  const server = createServer((request, response) => answer(pages, request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (page) => `http://127.0.0.1:${port}/${pages.indexOf(page)}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function answer(pages: readonly PeerPage[], { url = '' }: IncomingMessage, response: ServerResponse): void {
  const [, folder, path = ''] = /^\/(\d+)\/([^?]*)/.exec(url) ?? [];
  const file = folder === undefined ? undefined : pages[Number(folder)]?.files.get(path);
  if (!file) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': file.mediaType,
    ...(file.encoding && { 'content-encoding': file.encoding }),
    'content-length': file.body.length,
    'cache-control': 'no-cache',
    'access-control-allow-origin': '*',
  });
  response.end(file.body);
}
