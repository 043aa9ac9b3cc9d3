import type { LiveEvent } from '@vignette/server/contract';
import type { EventOptions } from '@vignette/server/client';
import type { Platform } from '../session/platform.ts';

export interface LiveUpdatesOptions {
  platform: Platform;
  /** Names the lock and the channel that the tabs share. */
  name: string;
  openEvents: (options: EventOptions) => AsyncIterable<LiveEvent>;
  /** The state of things as plain answers, for when streams do not get through. */
  readState: (signal: AbortSignal) => Promise<LiveEvent[]>;
  /** Whether something is being waited for. */
  isWaiting: () => boolean;
  onEvent: (event: LiveEvent) => void;
  onConnection: (connection: Connection) => void;
}

export type Connection = 'live' | 'lost';

const silenceMs = 45_000;
const pollEveryMs = 2_000;
const trustOtherTabForMs = 15_000;

/**
 * Brings what changes on the server. Of all tabs one holds the lock and reads the one stream; the others hear it over a
 * channel. A stream that breaks is opened again, later each time; while none stands, open generations are polled.
 */
export class LiveUpdates {
  readonly #options: LiveUpdatesOptions;
  readonly #channel: BroadcastChannel | undefined;
  #since: string | undefined;
  #isStreaming = false;
  #heardAt = Number.NEGATIVE_INFINITY;

  constructor(options: LiveUpdatesOptions) {
    this.#options = options;
    this.#channel = options.platform.openChannel(options.name);
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<LiveEvent>) => {
      this.#heardAt = options.platform.now();
      options.onEvent(data);
    });
  }

  /** Tells the other tabs what this one learnt by itself. */
  share(event: LiveEvent): void {
    this.#channel?.postMessage(event);
  }

  /** From here on it hears of no other tab. */
  close(): void {
    this.#channel?.close();
  }

  /** Runs until aborted. */
  start(signal: AbortSignal): void {
    const { locks } = this.#options.platform;
    const lead = (): Promise<void> => this.#stream(signal);
    const leading = locks ? locks.request(this.#options.name, { signal }, lead) : lead();
    void Promise.allSettled([leading, this.#poll(signal)]);
  }

  async #stream(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures++) {
      try {
        for await (const event of this.#options.openEvents({ since: this.#since, signal, silenceMs })) {
          failures = 0;
          this.#isStreaming = true;
          this.#receive(event);
          // What ended between its acceptance and this moment is open no more, and so was not among what came first.
          if (event.type === 'synced' && this.#options.isWaiting()) await this.#readState(signal);
        }
      } catch {
        // Whatever broke it, the cure is the same: wait, poll meanwhile, connect again.
      }
      this.#isStreaming = false;
      if (signal.aborted) return;
      await this.#options.platform.wait(backoff(failures), signal);
    }
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const { platform, isWaiting } = this.#options;
    for (;;) {
      await platform.wait(pollEveryMs, signal);
      const isFresh = this.#isStreaming || platform.now() - this.#heardAt < trustOtherTabForMs;
      if (isFresh || !isWaiting()) continue;
      try {
        await this.#readState(signal);
      } catch {
        this.#options.onConnection('lost');
      }
    }
  }

  async #readState(signal: AbortSignal): Promise<void> {
    for (const event of await this.#options.readState(signal)) this.#receive(event);
  }

  #receive(event: LiveEvent): void {
    if (event.type === 'synced') this.#since = event.at;
    this.#options.onConnection('live');
    this.#options.onEvent(event);
    this.share(event);
  }
}

/** Half a second, doubling up to fifteen; spread, so that a restarted server is not stormed. */
function backoff(failures: number): number {
  return Math.min(15_000, 500 * 2 ** failures) * (0.5 + Math.random() / 2);
}
