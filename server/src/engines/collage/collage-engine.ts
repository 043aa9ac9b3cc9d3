import { randomUUID } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { Engine, EngineStatus } from '../engine.ts';
import type { CollageAnswer, CollageJob } from './collage-messages.ts';
import { collageModel } from './collage-model.ts';
import { CollageTasks } from './collage-tasks.ts';
import type { CollageTask } from './collage-tasks.ts';

export interface CollageOptions {
  /** Milliseconds one task may take before its worker is replaced. */
  timeLimit?: number;
  now?: () => number;
  startWorker?: () => Worker;
}

const refusal = 'None of the words in this prompt name something this engine has a drawing of.';

/** The engine that is always there: it draws in a worker of its own, one task after the other. */
export function createCollageEngine(options: CollageOptions = {}): Engine {
  const { timeLimit = 20_000, now = Date.now, startWorker = startCollageWorker } = options;
  const tasks = new CollageTasks(now);
  const queue: CollageTask[] = [];
  let worker: Worker | undefined;
  let active: { task: CollageTask; timer: NodeJS.Timeout } | undefined;
  let isClosed = false;

  const startNext = (): void => {
    if (active || isClosed) return;
    const task = queue.shift();
    if (!task) return;
    worker ??= watch(startWorker());
    active = { task, timer: setTimeout(() => endActive(failure('engine_timeout', 'Drawing took too long.')), timeLimit) };
    worker.postMessage({ taskId: task.id, request: task.request } satisfies CollageJob);
  };

  const watch = (started: Worker): Worker => {
    started.on('message', (answer: CollageAnswer) => {
      if (answer.taskId !== active?.task.id) return;
      if (answer.kind !== 'step') return settle(toStatus(answer));
      tasks.update(answer.taskId, { state: 'running', progress: answer.progress, pollAfterMs: 0 });
    });
    started.on('error', () => endWorker(started));
    started.on('exit', () => endWorker(started));
    return started;
  };

  const settle = (status: EngineStatus | undefined): void => {
    if (!active) return;
    clearTimeout(active.timer);
    const { id } = active.task;
    active = undefined;
    if (status) tasks.update(id, status);
    else tasks.remove(id);
    startNext();
  };

  /** Only a new worker is sure to be free of what the old one was doing. */
  const endActive = (status: EngineStatus | undefined): void => {
    const stopped = worker;
    worker = undefined;
    void stopped?.terminate();
    settle(status);
  };

  const endWorker = (ended: Worker): void => {
    if (ended !== worker) return;
    endActive(failure('engine_failed', 'The drawing worker stopped unexpectedly.'));
  };

  return {
    name: 'collage',
    models: [collageModel],
    submit: async (request, signal) => {
      signal.throwIfAborted();
      if (isClosed) throw new Error('The Collage engine is closed.');
      const task = tasks.add(randomUUID(), request);
      queue.push(task);
      startNext();
      return { taskId: task.id };
    },
    poll: async (taskId, signal) => {
      if (tasks.find(taskId)?.status.state === 'running') await tasks.waitForChange(taskId, signal);
      const status = tasks.find(taskId)?.status ?? { state: 'unknown' };
      if (status.state !== 'running') tasks.remove(taskId);
      return status;
    },
    cancel: async (taskId) => {
      const position = queue.findIndex(({ id }) => id === taskId);
      if (position >= 0) queue.splice(position, 1);
      if (active?.task.id === taskId) endActive(undefined);
      else tasks.remove(taskId);
    },
    close: async () => {
      isClosed = true;
      queue.length = 0;
      for (const { id } of tasks.unfinished()) tasks.update(id, failure('engine_unavailable', 'The engine was closed.'));
      if (active) clearTimeout(active.timer);
      active = undefined;
      const stopped = worker;
      worker = undefined;
      await stopped?.terminate();
    },
  };
}

function startCollageWorker(): Worker {
  return new Worker(new URL('./collage-worker.ts', import.meta.url));
}

function toStatus(answer: Exclude<CollageAnswer, { kind: 'step' }>): EngineStatus {
  if (answer.kind === 'failed') return failure('engine_failed', 'Drawing this picture failed.');
  if (answer.kind === 'refused') return { state: 'refused', code: 'no_subject_understood', reason: refusal, report: answer.report };
  const outputs = answer.pictures.map((bytes) => ({ bytes, mediaType: 'image/png' as const }));
  return { state: 'succeeded', outputs, report: answer.report };
}

function failure(code: 'engine_failed' | 'engine_timeout' | 'engine_unavailable', reason: string): EngineStatus {
  return { state: 'failed', code, reason, retryable: true };
}
