import type { EventSink } from './event-sink.ts';

/** The same for an app that is called in memory, where there is no Node response. */
export class WebStreamSink implements EventSink {
  readonly readable: ReadableStream<Uint8Array>;
  readonly #encoder = new TextEncoder();
  readonly #closed = Promise.withResolvers<void>();
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #drained = Promise.withResolvers<void>();
  #isClosed = false;

  constructor() {
    this.readable = new ReadableStream({
      start: (controller) => void (this.#controller = controller),
      pull: () => this.#drained.resolve(),
      cancel: () => this.#close(),
    });
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  write(text: string): boolean {
    if (this.#isClosed) return true;
    this.#drained = Promise.withResolvers();
    this.#controller.enqueue(this.#encoder.encode(text));
    return (this.#controller.desiredSize ?? 0) > 0;
  }

  untilDrained(): Promise<void> {
    return Promise.race([this.#drained.promise, this.#closed.promise]);
  }

  onClose(listener: () => void): void {
    void this.#closed.promise.then(listener);
  }

  end(): void {
    if (this.#isClosed) return;
    this.#controller.close();
    this.#close();
  }

  #close(): void {
    this.#isClosed = true;
    this.#closed.resolve();
  }
}
