import { setTimeout as delay } from 'node:timers/promises';
import { orAborted } from '../clock/or-aborted.ts';
import type {
  Engine,
  EngineFailure,
  EnginePicture,
  EngineRefusal,
  EngineRequest,
  EngineSubmission,
  EngineSuccess,
} from '../engines/engine.ts';
import type { CallBook } from './call-book.ts';

export interface EngineRun {
  engine: Engine;
  book: CallBook;
  createRequest(callbackUrl: string | undefined): EngineRequest;
  /** Aborting gives the run up at once, whether or not the engine listens; the reason is thrown. */
  signal: AbortSignal;
  /** What the engine's callback tells; absent for one that never calls. */
  callback: CallbackNews | undefined;
  /** Told with each status: whether the task stands in the engine's own line. */
  onWait(isWaiting: boolean): void;
  onProgress(progress: number | undefined): Promise<void>;
  onPartial(partial: EnginePicture): Promise<void>;
}

export interface CallbackNews {
  /** Resolves with the task as soon as it is known. */
  task: Promise<string>;
  /** Resolves when the engine says that something has happened. */
  called: Promise<void>;
}

/** `held_back`: the engine was not asked at all. */
export type EngineResult =
  | EngineSuccess
  | EngineRefusal
  | EngineFailure
  | { state: 'held_back'; code: 'engine_paused' | 'engine_busy'; retryAfterMs?: number };

/** Resumes what an earlier attempt began, or submits, and polls until the engine says how it ended. */
export async function runEngine(run: EngineRun): Promise<EngineResult> {
  const unfinished = await run.book.findUnfinished();
  if (unfinished) {
    const resumed = await resume(run, unfinished.taskId);
    if (resumed) return resumed;
    await run.book.end({ state: 'unknown' });
    if (run.engine.afterLoss === 'reconcile') return lostTask;
  }
  const begun = await run.book.begin();
  if ('refused' in begun) return { ...begun, state: 'held_back', code: begun.refused };
  const submission = await submit(run, begun.callbackUrl);
  if (submission.state !== 'submitted') return (await reconcile(run, submission)) ?? submission;
  return (await pollToEnd(run, submission.taskId)) ?? lostTask;
}

const lostTask: EngineFailure = {
  state: 'failed',
  code: 'engine_failed',
  reason: 'The engine lost the task. Nothing was charged; try again.',
  retryable: true,
  isUnknown: true,
};

/** Nothing when there is no way to know what became of it. */
async function resume(run: EngineRun, taskId: string | null): Promise<EngineResult | undefined> {
  if (taskId !== null) return pollToEnd(run, taskId);
  return run.engine.afterLoss === 'reconcile' ? followCallback(run) : undefined;
}

/** A submission whose answer was lost may have made a task all the same; making a second one is not the way to know. */
async function reconcile(run: EngineRun, submission: Exclude<EngineSubmission, { state: 'submitted' }>) {
  if (submission.state !== 'failed' || !submission.isUnknown) return undefined;
  return run.engine.afterLoss === 'reconcile' ? followCallback(run) : undefined;
}

async function followCallback(run: EngineRun): Promise<EngineResult | undefined> {
  if (!run.callback) return undefined;
  const taskId = await orAborted(run.callback.task, run.signal);
  await run.book.keepTask(taskId);
  return pollToEnd(run, taskId);
}

/** A task that begins after the run was given up is known to nobody: it is cancelled. */
async function submit(run: EngineRun, callbackUrl: string | undefined): Promise<EngineSubmission> {
  const { engine, signal } = run;
  const submitting = engine.submit(run.createRequest(callbackUrl), signal);
  try {
    const submission = await orAborted(submitting, signal);
    if (submission.state === 'submitted') await keepTask(run, submission.taskId);
    return submission;
  } catch (error) {
    if (signal.aborted) submitting.then((late) => cancelLate(engine, late)).catch(() => {});
    throw error;
  }
}

async function cancelLate(engine: Engine, submission: EngineSubmission): Promise<void> {
  if (submission.state === 'submitted') await engine.cancel(submission.taskId);
}

/** A task that cannot be put on record would be known to nobody. */
async function keepTask({ book, engine }: EngineRun, taskId: string): Promise<void> {
  try {
    await book.keepTask(taskId);
  } catch (error) {
    void engine.cancel(taskId).catch(() => {});
    throw error;
  }
}

/** Nothing when the engine does not know the task. */
async function pollToEnd(run: EngineRun, taskId: string): Promise<EngineResult | undefined> {
  let called = run.callback?.called;
  for (;;) {
    const status = await orAborted(run.engine.poll(taskId, run.signal), run.signal);
    run.onWait(status.state === 'running' && status.isWaiting === true);
    if (status.state === 'unknown') return undefined;
    if (status.state !== 'running') return status;
    if (status.partial) await run.onPartial(status.partial);
    await run.onProgress(status.progress);
    // A callback is worth one question before its time, and no more: anybody can call.
    const wasCalled = await waitForNews(run.signal, status.pollAfterMs, called);
    if (wasCalled) called = undefined;
  }
}

async function waitForNews(signal: AbortSignal, milliseconds: number, called: Promise<void> | undefined) {
  const done = new AbortController();
  const pause = delay(milliseconds, false, { signal: AbortSignal.any([signal, done.signal]) });
  try {
    return await orAborted(called ? Promise.race([pause, called.then(() => true)]) : pause, signal);
  } finally {
    done.abort();
    pause.catch(() => {});
  }
}
