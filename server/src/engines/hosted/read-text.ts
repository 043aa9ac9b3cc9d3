import { readWithin } from './read-within.ts';

/** A whole body as text. Throws `AnswerTooLarge` when it has more than `maxBytes`. */
export async function readText(body: ReadableStream<Uint8Array> | null, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readWithin(body, maxBytes)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
