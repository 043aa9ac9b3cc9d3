import { EventEmitter, once } from 'node:events';
import type { DoubleRequest } from './double-request.ts';

/** The calls in the order they came, for those who look and those who wait. */
export class RequestLog {
  readonly requests: DoubleRequest[] = [];
  readonly #arrivals = new EventEmitter();

  add(request: DoubleRequest): void {
    this.requests.push(request);
    this.#arrivals.emit('request');
  }

  /** Resolves with the call of this number, from 1, as soon as it is there. */
  async get(number: number): Promise<DoubleRequest> {
    for (;;) {
      const request = this.requests[number - 1];
      if (request) return request;
      await once(this.#arrivals, 'request');
    }
  }
}
