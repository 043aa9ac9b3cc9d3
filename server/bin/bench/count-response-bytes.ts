import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** The size of a body as it travels to somebody who takes brotli. */
export async function countResponseBytes(url: string): Promise<number> {
  const outgoing = request(url, { headers: { 'accept-encoding': 'br' } });
  outgoing.end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  if (response.statusCode !== 200 || response.headers['content-encoding'] !== 'br') {
    throw new Error(`${url} answers ${response.statusCode}, ${response.headers['content-encoding'] ?? 'plain'}`);
  }
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) bytes += chunk.length;
  return bytes;
}
