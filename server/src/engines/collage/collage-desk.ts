import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { EngineRequest, EngineStatus } from '../engine.ts';
import type { CollageAnswer, CollageJob } from './collage-messages.ts';
import { fail, toStatus } from './collage-status.ts';
import { CollageTasks } from './collage-tasks.ts';

export interface CollageDeskOptions {
  timeLimit: number;
  now: () => number;
  startWorker: () => Worker;
}

/** Hands tasks to the worker one after the other, and replaces a worker that crashed, hung or is told to stop. */
export class CollageDesk {
  readonly #options: CollageDeskOptions;
  readonly #tasks: CollageTasks;
  readonly #queue: CollageJob[] = [];
  #worker: Worker | undefined;
  #active: { taskId: string; timer: NodeJS.Timeout } | undefined;
  #isClosed = false;

  constructor(options: CollageDeskOptions) {
    this.#options = options;
    this.#tasks = new CollageTasks(options.now);
  }

  submit(request: EngineRequest): string {
    if (this.#isClosed) throw new Error('The Collage engine is closed.');
    const taskId = randomUUID();
    this.#tasks.add(taskId);
    this.#queue.push({ taskId, request });
    this.#startNext();
    return taskId;
  }

  /** Answers at the task's next step or end. What ended is handed over once and then forgotten. */
  async poll(taskId: string, signal: AbortSignal): Promise<EngineStatus> {
    if (this.#tasks.find(taskId)?.status.state === 'running') await this.#tasks.waitForChange(taskId, signal);
    const status = this.#tasks.find(taskId)?.status ?? { state: 'unknown' };
    if (status.state !== 'running') this.#tasks.remove(taskId);
    return status;
  }

  cancel(taskId: string): void {
    const position = this.#queue.findIndex((job) => job.taskId === taskId);
    if (position >= 0) this.#queue.splice(position, 1);
    this.#tasks.remove(taskId);
    if (this.#active?.taskId === taskId) this.#replaceWorker();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#queue.length = 0;
    const closed = fail('engine_unavailable', 'The engine was closed.');
    for (const { id } of this.#tasks.unfinished()) this.#tasks.update(id, closed);
    clearTimeout(this.#active?.timer);
    this.#active = undefined;
    const stopped = this.#worker;
    this.#worker = undefined;
    await stopped?.terminate();
  }

  #startNext(): void {
    const job = this.#active ? undefined : this.#queue.shift();
    if (!job) return;
    this.#worker ??= this.#watch(this.#options.startWorker());
    const timer = setTimeout(
      () => this.#replaceWorker(fail('engine_timeout', 'Drawing took too long.')),
      this.#options.timeLimit * job.request.count,
    );
    this.#active = { taskId: job.taskId, timer };
    const { message, transfer } = packJob(job);
    this.#worker.postMessage(message, transfer);
  }

  #watch(worker: Worker): Worker {
    const handleEnd = (): void => {
      if (worker === this.#worker) this.#replaceWorker(fail('engine_failed', 'The drawing stopped unexpectedly.'));
    };
    worker.on('message', (answer: CollageAnswer) => this.#handleAnswer(answer));
    worker.on('error', handleEnd);
    worker.on('exit', handleEnd);
    return worker;
  }

  #handleAnswer(answer: CollageAnswer): void {
    if (answer.taskId !== this.#active?.taskId) return;
    if (answer.kind === 'step') {
      this.#tasks.update(answer.taskId, { state: 'running', progress: answer.progress, pollAfterMs: 0 });
    } else {
      this.#endActive(toStatus(answer));
    }
  }

  /** Only a new worker is sure to be free of what the old one was doing. The next task starts it. */
  #replaceWorker(status?: EngineStatus): void {
    const stopped = this.#worker;
    this.#worker = undefined;
    void stopped?.terminate();
    this.#endActive(status);
  }

  #endActive(status: EngineStatus | undefined): void {
    const ended = this.#active;
    this.#active = undefined;
    clearTimeout(ended?.timer);
    if (ended && status) this.#tasks.update(ended.taskId, status);
    this.#startNext();
  }
}

/** The references stay the caller's: each is copied once, without what may share its buffer, and the copy is handed over. */
function packJob({ taskId, request }: CollageJob): { message: CollageJob; transfer: ArrayBuffer[] } {
  const copies = request.references.map(({ bytes, mediaType }) => ({ bytes: Uint8Array.from(bytes), mediaType }));
  return {
    message: { taskId, request: { ...request, references: copies } },
    transfer: copies.map(({ bytes }) => bytes.buffer),
  };
}
