import { type IncomingMessage, request as sendRequest } from 'node:http';
import type { Destination } from '../fetching/check-destination.ts';
import { type Dial, dialCheckedAddress } from '../fetching/dial.ts';
import { FetchFailure } from '../fetching/fetch-failure.ts';
import { limitTime } from '../fetching/limit-time.ts';
import { openSocket } from '../fetching/open-socket.ts';
import { type AddressRules, checkEndpointAddress } from './check-endpoint-address.ts';

/** For everything: resolving, connecting, sending, and the head of the answer. */
const timeLimitMs = 10_000;

export interface PostOptions extends AddressRules {
  dial?: Dial;
  timeLimitMs?: number;
}

interface Post {
  address: string;
  headers: Record<string, string>;
  body: string;
}

/**
 * Sends a message and answers with the status. The address is checked anew each time and reached where it was checked;
 * redirects are answers like any other, and nothing of a body is read. Throws a `FetchFailure`, or the reason of an
 * aborted `signal`.
 */
export async function postMessage(post: Post, options: PostOptions, signal: AbortSignal): Promise<number> {
  const total = options.timeLimitMs ?? timeLimitMs;
  const limits = limitTime({ timeLimitMs: total, stallLimitMs: total }, signal);
  try {
    const destination = await checkEndpointAddress(post.address, options, limits.signal);
    const response = await send(destination, post, { dial: options.dial ?? dialCheckedAddress, signal: limits.signal });
    response.destroy();
    return response.statusCode ?? 0;
  } catch (error) {
    limits.signal.throwIfAborted();
    if (error instanceof FetchFailure) throw error;
    throw new FetchFailure('unreachable', 'The connection failed.', { cause: error });
  } finally {
    limits.end();
  }
}

function send(
  destination: Destination,
  { headers, body }: Post,
  { dial, signal }: { dial: Dial; signal: AbortSignal },
): Promise<IncomingMessage> {
  const { url, hostname } = destination;
  const request = sendRequest({
    createConnection: () => openSocket(destination, dial),
    method: 'POST',
    path: `${url.pathname}${url.search}`,
    headers: {
      ...{ host: url.host, 'user-agent': 'Vignette' },
      ...{ 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      ...headers,
    },
    host: hostname,
    signal,
  });
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Stays: bytes beyond the end of the answer are an error too, long after anybody cares.
    request.on('error', reject);
    request.once('close', () => reject(new Error('Closed without an answer.')));
    request.end(body);
  });
}
