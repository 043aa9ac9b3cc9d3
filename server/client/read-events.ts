import type { LiveEvent } from '../contract/index.ts';
import type { SendRequest } from './send-request.ts';

export interface EventOptions {
  /** The `at` of the last `synced` event: what changed since then comes first. */
  since?: string | undefined;
  signal?: AbortSignal;
  /** Ends the stream when not even a heartbeat arrived for so long: a connection can die without a word. */
  silenceMs?: number;
}

/** Reads `GET /v1/events`. EventSource cannot send an Authorization header, so this does what it does, over fetch. */
export async function* readEvents(
  send: SendRequest,
  options: EventOptions,
): AsyncGenerator<LiveEvent, void, undefined> {
  const silence = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, silence.signal]) : silence.signal;
  const stopWatching = watchSilence(silence, options.silenceMs);
  const path = options.since ? `/v1/events?since=${encodeURIComponent(options.since)}` : '/v1/events';
  try {
    const response = await send(path, { signal, accept: 'text/event-stream' });
    let unread = '';
    for await (const text of readText(response)) {
      stopWatching.restart();
      const blocks = (unread + text).replaceAll('\r\n', '\n').split('\n\n');
      unread = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = dataOf(block);
        if (data) yield JSON.parse(data) as LiveEvent;
      }
    }
  } catch (error) {
    if (!silence.signal.aborted) throw error;
  } finally {
    stopWatching();
    // Leaving the loop early must also close the connection.
    silence.abort();
  }
}

async function* readText(response: Response): AsyncGenerator<string, void, undefined> {
  if (!response.body) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield decoder.decode(value, { stream: true });
  }
}

function dataOf(block: string): string {
  return block
    .split('\n')
    .filter((line) => line.startsWith('data:'))
    .map((line) => line.slice(5).trimStart())
    .join('\n');
}

function watchSilence(silence: AbortController, silenceMs: number | undefined): (() => void) & { restart(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  const restart = (): void => {
    stop();
    if (silenceMs) timer = setTimeout(() => silence.abort(), silenceMs);
  };
  restart();
  return Object.assign(stop, { restart });
}
