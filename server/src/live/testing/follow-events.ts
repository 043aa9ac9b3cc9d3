import { LiveEvent } from '@vignette/server/contract';

export interface FollowedEvents {
  /** Reads on until an event is what the test waits for. Fails when the stream ends before. */
  until(condition: (event: LiveEvent) => boolean): Promise<LiveEvent>;
  /** Reads to the end of the stream. */
  toEnd(): Promise<LiveEvent[]>;
  /** All that came so far. */
  readonly seen: LiveEvent[];
  /** Goes away, as a page does. */
  leave(): Promise<void>;
}

/** Reads `text/event-stream` as a page does, and checks each event against the contract. */
export function followEvents(response: Response): FollowedEvents {
  if (!response.body) throw new Error('the answer has no body');
  const seen: LiveEvent[] = [];
  const events = parseEvents(response.body);

  async function next(): Promise<LiveEvent | undefined> {
    const { value, done } = await events.next();
    if (done) return undefined;
    seen.push(value);
    return value;
  }

  return {
    seen,
    async until(condition) {
      for (let event = await next(); event; event = await next()) if (condition(event)) return event;
      throw new Error('the stream has ended');
    },
    async toEnd() {
      while (await next());
      return seen;
    },
    async leave() {
      await events.return();
    },
  };
}

async function* parseEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<LiveEvent, void, void> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    const blocks = (text + chunk).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) if (!block.startsWith(':')) yield parseEvent(block);
  }
}

function parseEvent(block: string): LiveEvent {
  const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/, 2))) as Record<string, string>;
  const event = LiveEvent.parse(JSON.parse(fields['data'] ?? ''));
  if (fields['event'] !== event.type || !fields['id']) throw new Error(`a malformed event: ${block}`);
  return event;
}
