import { once } from 'node:events';
import { createServer, type IncomingMessage, request as sendOn, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Wiretap {
  /** Of the proxy to put before a browser. */
  address: string;
  /** Every byte that left the browser until now: addresses, headers and bodies. */
  readonly heard: Buffer;
  stop(): Promise<void>;
}

/** A proxy that passes everything on and keeps what it heard. DevTools do not tell what is in an uploaded file. */
export async function startWiretap(): Promise<Wiretap> {
  const heard: Buffer[] = [];
  const server = createServer((request, response) => {
    heard.push(Buffer.from([request.method, request.url, ...request.rawHeaders].join('\n')));
    request.on('data', (part: Buffer) => heard.push(part));
    passOn(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get heard() {
      return Buffer.concat(heard);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '', headers } = request;
  const onward = sendOn(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 0, answer.rawHeaders);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  // A stream of events has no other end.
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}
