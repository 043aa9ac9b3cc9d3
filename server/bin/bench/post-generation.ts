import { once } from 'node:events';
import { Agent, request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { uuidv7 } from 'uuidv7';

export interface Poster {
  /** Asks for a picture; rejects unless it is acknowledged. */
  post(token: string): Promise<void>;
  close(): void;
}

const body = JSON.stringify({
  kind: 'image',
  model: 'collage-1',
  prompt: 'a red fox beside a blue lake under a full moon',
  size: '512x512',
  maxCredits: 1,
});

/** A client of a few lines over connections that stay open, so that little but the server is measured. */
export function createPoster(server: string, connections: number): Poster {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const fixed = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return {
    async post(token) {
      const headers = { ...fixed, authorization: `Bearer ${token}`, 'idempotency-key': uuidv7() };
      const outgoing = request(`${server}/v1/generations`, { agent, method: 'POST', headers });
      outgoing.end(body);
      const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
      const ended = once(response, 'end');
      response.resume();
      await ended;
      if (response.statusCode !== 202) throw new Error(`a request was answered with ${response.statusCode}`);
    },
    close: () => agent.destroy(),
  };
}
