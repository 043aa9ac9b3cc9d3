/** An answer that goes on for longer than anything we asked for could be. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

/** The chunks of a body, until there are more than `maxBytes` of them: then it throws `AnswerTooLarge` and lets go of it. */
export async function* readWithin(
  body: ReadableStream<Uint8Array> | null,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new AnswerTooLarge(`An answer has more than ${maxBytes} bytes.`);
    yield chunk;
  }
}
