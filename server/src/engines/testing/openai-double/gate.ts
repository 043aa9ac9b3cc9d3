/** Holds whoever comes until it is opened for those who wait. */
export class Gate {
  readonly #openings = new EventTarget();

  open(): void {
    this.#openings.dispatchEvent(new Event('open'));
  }

  /** Resolves at the next opening, or when the signal aborts. */
  wait(signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
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
