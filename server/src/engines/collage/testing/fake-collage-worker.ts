import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { CollageJob, CollageResult } from '../collage-messages.ts';

/** A worker that draws when the test says so, and keeps account of what it was handed. */
export class FakeCollageWorker extends EventEmitter {
  readonly jobs: CollageJob[] = [];

  postMessage(job: CollageJob): void {
    this.jobs.push(job);
  }

  async terminate(): Promise<void> {}

  /** Ends the latest job. */
  answer(result: CollageResult): void {
    this.emit('message', { taskId: this.jobs.at(-1)?.taskId, ...result });
  }

  /** Draws one byte, the seed it was asked for. */
  draw(): void {
    const bytes = Uint8Array.of(this.jobs.at(-1)?.request.seed ?? 0);
    this.answer({ kind: 'drawn', picture: { bytes, mediaType: 'image/png' } });
  }

  /** The engine needs of a worker only what is here. */
  toWorker(): Worker {
    return this as unknown as Worker;
  }
}
