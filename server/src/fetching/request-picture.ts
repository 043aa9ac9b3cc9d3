import { type IncomingMessage, request as sendRequest } from 'node:http';
import type { Destination } from './check-destination.ts';
import type { Dial } from './dial.ts';
import { openSocket } from './open-socket.ts';

export interface Connection {
  dial: Dial;
  signal: AbortSignal;
  /** Called when the other side answers. */
  heardFrom(): void;
}

/** Asks for the picture and resolves with the head of the answer. Says nothing of who asks, or on whose behalf. */
export async function requestPicture(destination: Destination, connection: Connection): Promise<IncomingMessage> {
  const { url, hostname } = destination;
  const { dial, signal, heardFrom } = connection;
  const request = sendRequest({
    createConnection: () => openSocket(destination, dial),
    path: `${url.pathname}${url.search}`,
    headers: {
      host: url.host,
      accept: 'image/png, image/jpeg, image/webp',
      // A compressed answer could unpack to any size; a picture gains nothing by it.
      'accept-encoding': 'identity',
      'user-agent': 'Vignette',
    },
    host: hostname,
    signal,
  });
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve);
    // Stays: bytes beyond the end of the answer are an error too, long after anybody cares.
    request.on('error', reject);
    request.once('close', () => reject(new Error('Closed without an answer.')));
    request.end();
  });
  heardFrom();
  return response;
}
