export interface ServerEvent {
  name: string;
  data: string;
}

const lineFeed = 0x0a;

/**
 * The events of a `text/event-stream` (https://html.spec.whatwg.org/multipage/server-sent-events.html), as far as APIs
 * use them: names and data, lines that end in LF or CRLF. How long they may be is up to whoever bounds the chunks.
 */
export async function* readServerEvents(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<ServerEvent, void, undefined> {
  let name = '';
  let data: string[] = [];
  for await (const line of readLines(chunks)) {
    if (line === '') {
      if (data.length > 0) yield { name, data: data.join('\n') };
      name = '';
      data = [];
    }
    const { field, value } = splitField(line);
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  }
}

/** A line may carry a whole picture in many chunks: they are put together once. */
async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      yield toLine([...parts, chunk.subarray(start, end)]);
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  }
}

function toLine(parts: readonly Uint8Array[]): string {
  const line = Buffer.concat(parts).toString('utf8');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** One space after the colon belongs to it. */
function splitField(line: string): { field: string; value: string } {
  const colon = line.indexOf(':');
  if (colon < 0) return { field: line, value: '' };
  const start = line[colon + 1] === ' ' ? colon + 2 : colon + 1;
  return { field: line.slice(0, colon), value: line.slice(start) };
}
