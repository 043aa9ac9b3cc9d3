import type { Visitor } from '@vignette/server/contract';
import type { TextStorage } from './platform.ts';

/** Keeps the visitor's token under the site key. A token that is about to expire counts as none. */
export class VisitorStore {
  readonly #storage: TextStorage;
  readonly #name: string;
  readonly #now: () => number;

  constructor(storage: TextStorage, siteKey: string, now: () => number) {
    this.#storage = storage;
    this.#name = `vignette:${siteKey}`;
    this.#now = now;
  }

  find(): Visitor | undefined {
    const text = this.#storage.read(this.#name);
    if (!text) return undefined;
    try {
      const visitor = JSON.parse(text) as Visitor;
      return Date.parse(visitor.expiresAt) > this.#now() + 60_000 ? visitor : undefined;
    } catch {
      return undefined;
    }
  }

  keep(visitor: Visitor): void {
    this.#storage.write(this.#name, JSON.stringify(visitor));
  }

  forget(): void {
    this.#storage.remove(this.#name);
  }
}
