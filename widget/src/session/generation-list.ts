import type { Generation } from '@vignette/server/contract';

/** What is known of the generations of whoever one is here. News may come twice, late and in any order. */
export class GenerationList {
  readonly #known = new Map<string, Generation>();
  readonly #deleted = new Set<string>();

  /** Newest first: the ids are UUIDv7 and sort by time. */
  get all(): Generation[] {
    return [...this.#known.values()].sort((one, other) => (one.id < other.id ? 1 : -1));
  }

  get open(): Generation[] {
    return this.all.filter(isOpen);
  }

  get(id: string | undefined): Generation | undefined {
    return id === undefined ? undefined : this.#known.get(id);
  }

  /** Returns whether anything was new. */
  apply(generation: Generation): boolean {
    if (this.#deleted.has(generation.id)) return false;
    const known = this.#known.get(generation.id);
    if (known && known.updatedAt > generation.updatedAt) return false;
    if (known && isOpen(generation) && !isOpen(known)) return false;
    this.#known.set(generation.id, generation);
    return true;
  }

  delete(id: string): void {
    this.#deleted.add(id);
    this.#known.delete(id);
  }

  isDeleted(id: string): boolean {
    return this.#deleted.has(id);
  }

  /** Drops all others. */
  keep(isKept: (id: string) => boolean): void {
    for (const id of this.#known.keys()) if (!isKept(id)) this.#known.delete(id);
  }
}

export function isOpen({ status }: Pick<Generation, 'status'>): boolean {
  return status === 'queued' || status === 'running';
}
