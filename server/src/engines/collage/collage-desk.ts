import { randomUUID } from 'node:crypto';
import type { Worker } from 'node:worker_threads';
import type { EngineRequest, EngineStatus } from '../engine.ts';
import type { CollageAnswer, CollageJob } from './collage-messages.ts';
import { CollageOrder } from './collage-order.ts';
import { fail, toStatus } from './collage-status.ts';
import { CollageTasks } from './collage-tasks.ts';

export interface CollageDeskOptions {
  timeLimit: number;
  now: () => number;
  startWorker: () => Worker;
}

/**
 * Hands the worker one picture at a time. Tasks take turns, so that nobody waits for more than one picture of each of
 * the others. Replaces a worker that crashed, hung or is told to stop.
 */
export class CollageDesk {
  readonly #options: CollageDeskOptions;
  readonly #tasks: CollageTasks;
  readonly #line: CollageOrder[] = [];
  #worker: Worker | undefined;
  #active: { order: CollageOrder; timer: NodeJS.Timeout } | undefined;
  #isClosed = false;

  constructor(options: CollageDeskOptions) {
    this.#options = options;
    this.#tasks = new CollageTasks(options.now);
  }

  submit(request: EngineRequest): string {
    if (this.#isClosed) throw new Error('The Collage engine is closed.');
    const taskId = randomUUID();
    this.#tasks.add(taskId);
    this.#lineUp(new CollageOrder(taskId, request));
    return taskId;
  }

  /** Answers at the task's next step or end. What ended is handed over once and then forgotten. */
  async poll(taskId: string, signal: AbortSignal): Promise<EngineStatus> {
    const status = (await this.#tasks.readNews(taskId, signal)) ?? { state: 'unknown' };
    if (status.state !== 'running') this.#tasks.remove(taskId);
    return status;
  }

  cancel(taskId: string): void {
    const position = this.#line.findIndex((order) => order.taskId === taskId);
    if (position >= 0) this.#line.splice(position, 1);
    this.#tasks.remove(taskId);
    if (this.#active?.order.taskId === taskId) this.#replaceWorker();
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#line.length = 0;
    const closed = fail('engine_unavailable', 'The engine was closed.');
    for (const { id } of this.#tasks.unfinished()) this.#tasks.update(id, closed);
    clearTimeout(this.#active?.timer);
    this.#active = undefined;
    const stopped = this.#worker;
    this.#worker = undefined;
    await stopped?.terminate();
  }

  #lineUp(order: CollageOrder): void {
    this.#line.push(order);
    this.#startNext();
    if (this.#line.at(-1) === order) this.#setWaiting(order, true);
  }

  #startNext(): void {
    const order = this.#active ? undefined : this.#line.shift();
    if (!order) return;
    this.#worker ??= this.#watch(this.#options.startWorker());
    const timer = setTimeout(
      () => this.#replaceWorker(fail('engine_timeout', 'Drawing took too long.')),
      this.#options.timeLimit,
    );
    this.#active = { order, timer };
    if (order.isWaiting) this.#setWaiting(order, false);
    const { message, transfer } = packJob(order.nextJob());
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
    const order = this.#active?.order;
    if (answer.taskId !== order?.taskId) return;
    if (answer.kind === 'step') return this.#tell(order, answer.progress);
    if (answer.kind !== 'drawn') return this.#endActive(toStatus(answer));
    order.keep(answer);
    if (order.isComplete) return this.#endActive(order.toSuccess());
    clearTimeout(this.#active?.timer);
    this.#active = undefined;
    this.#lineUp(order);
  }

  #setWaiting(order: CollageOrder, isWaiting: boolean): void {
    order.isWaiting = isWaiting;
    this.#tell(order, 0);
  }

  #tell(order: CollageOrder, step: number): void {
    const progress = order.progressAt(step);
    const waiting = order.isWaiting ? ({ isWaiting: true } as const) : {};
    this.#tasks.update(order.taskId, { state: 'running', progress, pollAfterMs: 0, ...waiting });
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
    if (ended && status) this.#tasks.update(ended.order.taskId, status);
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
