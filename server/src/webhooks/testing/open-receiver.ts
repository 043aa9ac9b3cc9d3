import { EventEmitter, once } from 'node:events';
import { type IncomingHttpHeaders, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  headers: IncomingHttpHeaders;
  path: string;
  body: string;
}

/** What a receiver does with a message: a status, or whatever it likes. */
export type Answer = number | ((response: ServerResponse) => void);

/** Somebody else's server, on this computer. It answers as it is told, one after the other, and then 204. */
export async function openReceiver() {
  const received: Received[] = [];
  const answers: Answer[] = [];
  const arrivals = new EventEmitter();
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, path: request.url ?? '', body: await text(request) });
    arrivals.emit('arrival');
    const answer = answers.shift() ?? 204;
    if (typeof answer === 'number') response.writeHead(answer).end('Thank you');
    else answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?from=vignette`,
    received,
    /** Until so many have been received in all. */
    async waitFor(count: number) {
      while (received.length < count) await once(arrivals, 'arrival');
    },
    /** The next answers. */
    answer: (...next: Answer[]) => void answers.push(...next),
    forget() {
      received.length = 0;
      answers.length = 0;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
