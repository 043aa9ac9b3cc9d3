import type { IncomingMessage } from 'node:http';
import { FetchFailure } from './fetch-failure.ts';

/**
 * Reads a body whatever its length is said to be, up to `maxBytes`. One buffer grows: a list of chunks would cost a
 * hundred times its bytes when they come one by one.
 */
export async function readBody(
  response: Pick<IncomingMessage, 'headers'> & AsyncIterable<Uint8Array>,
  { maxBytes, heardFrom }: { maxBytes: number; heardFrom(): void },
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(response.headers['content-length']) > maxBytes) throw new FetchFailure('too_large', 'It says so itself.');
  const buffer = new ArrayBuffer(0, { maxByteLength: maxBytes });
  const bytes = new Uint8Array(buffer);
  for await (const chunk of response) {
    heardFrom();
    const length = buffer.byteLength;
    if (length + chunk.length > maxBytes) throw new FetchFailure('too_large', `More than ${maxBytes} bytes.`);
    buffer.resize(length + chunk.length);
    bytes.set(chunk, length);
  }
  return bytes.slice();
}
