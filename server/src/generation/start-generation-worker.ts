import type { Engine } from '../engines/engine.ts';
import { keepWorkerLease } from '../jobs/keep-worker-lease.ts';
import { createModelCatalog } from './model-catalog.ts';
import { repeat } from './repeat.ts';
import { requeueLostGenerations } from './requeue-lost-generations.ts';
import { type RunDependencies, runGeneration } from './run-generation.ts';
import { sweep } from './sweep.ts';
import { Turns } from './turns.ts';

export interface WorkerOptions extends Omit<RunDependencies, 'catalog' | 'timeLimitMilliseconds' | 'turns'> {
  connectionString: string;
  engines: readonly Engine[];
  /** How many generations run at the same time, beside those that paid engines work on elsewhere. */
  concurrency?: number;
  /** How long one attempt may take, but for the time it stands in its engine's own line. */
  timeLimitMilliseconds?: number;
}

export interface GenerationWorker {
  /** Hands running generations back to the queue at once, for another worker or the next start. */
  stop(): Promise<void>;
}

/** Collage draws one picture at a time, in turns: more at once means that more people get a turn, not more work. */
const defaults = { concurrency: 8, timeLimitMilliseconds: 120_000 };
const recoverySeconds = 5;
const sweepSeconds = 60;

/** The role `worker`: runs what is queued, and puts right what crashes leave behind. */
export async function startGenerationWorker(given: WorkerOptions): Promise<GenerationWorker> {
  const options = { ...defaults, ...given, catalog: createModelCatalog(given.engines), turns: new Turns() };
  const { queue, log } = options;
  const stopping = new AbortController();
  const running = new Set<{ generationId: string }>();
  const lease = await keepWorkerLease(options.connectionString);

  async function handle(generationId: string) {
    const run = { generationId };
    running.add(run);
    try {
      const { number, lost } = await lease.get();
      const interruption = AbortSignal.any([stopping.signal, lost]);
      await runGeneration(options, generationId, { worker: number, stopping: interruption });
    } finally {
      running.delete(run);
    }
  }

  async function recover() {
    const { number } = await lease.get();
    const listRunning = () => [...running].map(({ generationId }) => generationId);
    await requeueLostGenerations(options, { number, listRunning });
  }

  await recover();
  const queueWorker = await queue.work(handle, { concurrency: options.concurrency + countPaid(options.engines) });
  const onError = (err: unknown) => log.error({ err }, 'putting right what crashes left failed');
  const repeated = [
    repeat(recover, { everySeconds: recoverySeconds, signal: stopping.signal, onError }),
    repeat(() => sweep(options), { everySeconds: sweepSeconds, signal: stopping.signal, onError }),
  ];

  return {
    async stop() {
      const drained = queueWorker.stop();
      stopping.abort();
      await Promise.all([drained, ...repeated]);
      await lease.release();
    },
  };
}

/** Whoever waits for an engine elsewhere takes no place from those that are drawn here. */
function countPaid(engines: readonly Engine[]): number {
  return engines.reduce((sum, { limits }) => sum + (limits?.concurrency ?? 0), 0);
}
