import { describe, expect, it } from 'vitest';
import { readServerEvents } from './read-server-events.ts';

/** The stream cut into chunks of this many bytes. */
async function read(text: string, size = text.length) {
  const bytes = Buffer.from(text);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const events = [];
  for await (const event of readServerEvents(stream)) events.push(event);
  return events;
}

describe('readServerEvents', () => {
  it('reads the same events however the bytes are cut', async () => {
    const text = ': hello\n\nevent: a\ndata: {"x":"ü"}\n\ndata:two\r\ndata: lines\r\n\r\n';
    const events = [
      { name: 'a', data: '{"x":"ü"}' },
      { name: '', data: 'two\nlines' },
    ];
    for (const size of [1, 2, 3, 7, 1000]) expect(await read(text, size)).toEqual(events);
  });

  it('drops an event the stream ends in', async () => {
    expect(await read('data: whole\n\ndata: cut')).toEqual([{ name: '', data: 'whole' }]);
  });

  it('takes a name without data for nothing', async () => {
    expect(await read('event: ping\n\ndata\n\n')).toEqual([{ name: '', data: '' }]);
  });
});
