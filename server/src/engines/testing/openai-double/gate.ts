import { once } from 'node:events';

/** Holds whoever comes while it is shut, which it is at first. */
export class Gate {
  readonly #openings = new EventTarget();
  #isOpen = false;

  open(): void {
    this.#isOpen = true;
    this.#openings.dispatchEvent(new Event('open'));
  }

  shut(): void {
    this.#isOpen = false;
  }

  /** Resolves when it is open, or when the signal aborts. */
  async wait(signal: AbortSignal): Promise<void> {
    if (!this.#isOpen) await once(this.#openings, 'open', { signal }).catch(() => {});
  }
}
