import { Worker } from 'node:worker_threads';
import type { Engine } from '../engine.ts';
import { CollageDesk } from './collage-desk.ts';
import { collageModel } from './collage-model.ts';

export interface CollageOptions {
  /** Milliseconds each picture may take before its worker is replaced. */
  timeLimit?: number;
  now?: () => number;
  startWorker?: () => Worker;
}

/** The engine that is always there: no key, no network, drawings of its own. */
export function createCollageEngine(options: CollageOptions = {}): Engine {
  const { timeLimit = 20_000, now = Date.now, startWorker = startCollageWorker } = options;
  const desk = new CollageDesk({ timeLimit, now, startWorker });
  return {
    name: 'collage',
    models: [collageModel],
    afterLoss: 'repeat',
    submit: async (request, signal) => {
      signal.throwIfAborted();
      return { state: 'submitted', taskId: desk.submit(request) };
    },
    poll: (taskId, signal) => desk.poll(taskId, signal),
    cancel: async (taskId) => desk.cancel(taskId),
    close: () => desk.close(),
  };
}

function startCollageWorker(): Worker {
  return new Worker(new URL('./collage-worker.ts', import.meta.url));
}
