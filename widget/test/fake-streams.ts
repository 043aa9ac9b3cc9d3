import type { LiveEvent } from '@vignette/server/contract';

const encoder = new TextEncoder();

/** The open event streams of the fake server. */
export class FakeStreams {
  /** While false, streams are refused, as by a proxy that cuts them. */
  isAllowed = true;
  opened = 0;
  readonly #open = new Map<ReadableStreamDefaultController<Uint8Array>, string>();

  get count(): number {
    return this.#open.size;
  }

  open(first: LiveEvent[], signal?: AbortSignal, owner = ''): Response {
    if (!this.isAllowed) return new Response('cut', { status: 502 });
    this.opened++;
    const open = this.#open;
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        open.set(controller, owner);
        for (const event of first) controller.enqueue(encode(event));
        signal?.addEventListener('abort', () => {
          open.delete(controller);
          controller.error(signal.reason);
        });
      },
    });
    return new Response(stream, { headers: { 'content-type': 'text/event-stream' } });
  }

  /** To whom it concerns. */
  send(event: LiveEvent, to = ''): void {
    for (const [controller, owner] of this.#open) if (owner === to) controller.enqueue(encode(event));
  }

  /** Ends every stream, as a restarting server does. */
  cut(): void {
    for (const controller of this.#open.keys()) controller.close();
    this.#open.clear();
  }
}

function encode(event: LiveEvent): Uint8Array {
  return encoder.encode(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
}
