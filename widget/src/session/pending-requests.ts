import type { GenerationRequest } from '@vignette/server/contract';
import type { TextStorage } from './platform.ts';

/** A request that was sent, or was about to be, and whose answer has not been seen. */
export interface PendingRequest {
  key: string;
  request: GenerationRequest;
  /** The key means something to its owner only: sent as somebody else it would be a second picture. */
  ownerId: string;
  at: number;
}

const keptForMs = 10 * 60_000;

/**
 * Remembers requests before they are sent. A page that is reloaded before the answer came sends the same request under
 * the same idempotency key, and so gets the picture it has already asked for instead of paying for a second one.
 */
export class PendingRequests {
  readonly #storage: TextStorage;
  readonly #name: string;
  readonly #now: () => number;

  constructor(storage: TextStorage, siteKey: string, now: () => number) {
    this.#storage = storage;
    this.#name = `vignette:${siteKey}:pending`;
    this.#now = now;
  }

  list(ownerId: string): PendingRequest[] {
    return this.#read().filter((pending) => pending.ownerId === ownerId);
  }

  /** The same wish again after a failure goes out under its old key: the first try may have arrived after all. */
  findSame(request: GenerationRequest, ownerId: string): PendingRequest | undefined {
    const wanted = JSON.stringify(request);
    return this.list(ownerId).find((pending) => JSON.stringify(pending.request) === wanted);
  }

  add(pending: Omit<PendingRequest, 'at'>): void {
    this.remove(pending.key);
    this.#write([...this.#read(), { ...pending, at: this.#now() }]);
  }

  remove(key: string): void {
    this.#write(this.#read().filter((pending) => pending.key !== key));
  }

  #read(): PendingRequest[] {
    try {
      const kept = JSON.parse(this.#storage.read(this.#name) ?? '[]') as PendingRequest[];
      return kept.filter(({ at }) => at > this.#now() - keptForMs);
    } catch {
      return [];
    }
  }

  #write(pending: PendingRequest[]): void {
    if (pending.length) this.#storage.write(this.#name, JSON.stringify(pending));
    else this.#storage.remove(this.#name);
  }
}
