import { setTimeout as delay } from 'node:timers/promises';
import type { Engine, EngineRequest, EngineStatus } from '../engines/engine.ts';

export interface EngineRun {
  engine: Engine;
  request: EngineRequest;
  /** A task submitted before a restart: it is resumed, not paid for again. */
  taskId: string | null;
  /** Aborting gives the run up at once, whether or not the engine listens; the reason is thrown. */
  signal: AbortSignal;
  /** Must have stored the id before it resolves. */
  onSubmitted(taskId: string): Promise<void>;
  onProgress(progress: number | undefined): Promise<void>;
}

export type EngineResult = Exclude<EngineStatus, { state: 'running' | 'unknown' }>;

/** Submits, unless a task is known, and polls until the engine says how it ended. */
export async function runEngine(run: EngineRun): Promise<EngineResult> {
  const { engine } = run;
  const resumed = run.taskId === null ? undefined : await pollToEnd(run, run.taskId);
  if (resumed) return resumed;
  const taskId = await submit(engine, run);
  await run.onSubmitted(taskId);
  const result = await pollToEnd(run, taskId);
  return result ?? { state: 'failed', code: 'engine_failed', reason: 'The engine lost the task.', retryable: true };
}

/** A task that begins after the run was given up is known to nobody: it is cancelled. */
async function submit(engine: Engine, { request, signal }: EngineRun): Promise<string> {
  const submission = engine.submit(request, signal);
  try {
    return (await unlessAborted(submission, signal)).taskId;
  } catch (error) {
    if (signal.aborted) submission.then(({ taskId }) => engine.cancel(taskId)).catch(() => {});
    throw error;
  }
}

/** Nothing when the engine does not know the task. */
async function pollToEnd(run: EngineRun, taskId: string): Promise<EngineResult | undefined> {
  for (;;) {
    const status = await unlessAborted(run.engine.poll(taskId, run.signal), run.signal);
    if (status.state === 'unknown') return undefined;
    if (status.state !== 'running') return status;
    await run.onProgress(status.progress);
    await unlessAborted(delay(status.pollAfterMs, undefined, { signal: run.signal }), run.signal);
  }
}

/** An engine that does not listen to the signal must not keep us. */
async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
