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
  wait(signal: AbortSignal): Promise<void> {
    if (this.#isOpen || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = (): void => {
        this.#openings.removeEventListener('open', stop);
        signal.removeEventListener('abort', stop);
        resolve();
      };
      this.#openings.addEventListener('open', stop);
      signal.addEventListener('abort', stop);
    });
  }
}
