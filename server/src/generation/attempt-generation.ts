import type { Engine, EngineModel, EngineRequest } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import { storePictures } from '../pictures/store-pictures.ts';
import type { GenerationOutcome } from './generation-outcome.ts';
import type { GenerationRow } from './generation-row.ts';
import { Interruption } from './interruption.ts';
import { createProgressRecorder } from './record-progress.ts';
import { recordEngineTask } from './record-engine-task.ts';
import { type EngineResult, runEngine } from './run-engine.ts';
import type { RunDependencies } from './run-generation.ts';
import { watchClaim } from './watch-claim.ts';

/** An outcome, or why there is none: the worker stops, or another one has taken over. */
export type AttemptEnd = (GenerationOutcome & { retryable?: boolean }) | 'stopped' | 'overtaken';

/** Runs the engine and stores what it made. Nothing here happens inside a transaction. */
export async function attemptGeneration(
  dependencies: RunDependencies,
  row: GenerationRow,
  stopping: AbortSignal,
): Promise<AttemptEnd> {
  const offer = dependencies.catalog.findOffer(row.model);
  if (!offer) return failed('engine_unavailable', 'This model is no longer offered. Choose another one.');
  const watch = watchClaim(dependencies, row);
  const timeLimit = AbortSignal.timeout(dependencies.timeLimitMilliseconds);
  const signal = AbortSignal.any([stopping, watch.signal, timeLimit]);
  let taskId = row.engine_task_id;
  try {
    const result = await runEngine({
      engine: offer.engine,
      request: toEngineRequest(row),
      taskId,
      signal,
      async onSubmitted(submitted) {
        taskId = await keepTask(dependencies, offer.engine, row, submitted);
      },
      onProgress: createProgressRecorder(dependencies, row),
    });
    return await keepResult(dependencies, row, offer.model, result);
  } catch (error) {
    const end = explainError(error, { stopping, timeLimit });
    // Otherwise whoever comes next resumes it.
    if (typeof end === 'object' && taskId !== null) void offer.engine.cancel(taskId).catch(() => {});
    if (!signal.aborted && !(error instanceof Interruption))
      dependencies.log.error({ err: error, generation: row.id }, 'an attempt failed');
    return end;
  } finally {
    watch.stop();
  }
}

/** A task that cannot be put on record would be known to nobody. */
async function keepTask(dependencies: RunDependencies, engine: Engine, row: GenerationRow, taskId: string) {
  try {
    await recordEngineTask(dependencies, row, taskId);
    return taskId;
  } catch (error) {
    void engine.cancel(taskId).catch(() => {});
    throw error;
  }
}

function toEngineRequest(row: GenerationRow): EngineRequest {
  return {
    id: row.id,
    model: row.model,
    prompt: row.prompt,
    ...(row.negative_prompt !== null && { negativePrompt: row.negative_prompt }),
    width: row.width,
    height: row.height,
    count: row.count,
    seed: row.seed,
    ...(row.style !== null && { style: row.style }),
    ...(row.language !== null && { language: row.language }),
    ...(row.fallback !== null && { fallback: row.fallback }),
  };
}

async function keepResult(
  dependencies: RunDependencies,
  row: GenerationRow,
  model: EngineModel,
  result: EngineResult,
): Promise<AttemptEnd> {
  if (result.state === 'refused') return { ...result, status: 'refused' };
  if (result.state === 'failed') return { ...result, status: 'failed' };
  if (result.outputs.length === 0) return failed('engine_failed', 'The engine sent no picture.');
  const pictures = await storePictures(dependencies, {
    generationId: row.id,
    visitorId: row.visitor_id,
    outputs: result.outputs.slice(0, row.count),
    digitalSourceType: model.digitalSourceType,
    creatorTool: `Vignette – ${model.name}`,
    aiSystem: model.name,
  });
  return { status: 'succeeded', pictures, report: result.report };
}

function explainError(error: unknown, limits: { stopping: AbortSignal; timeLimit: AbortSignal }): AttemptEnd {
  if (error instanceof Interruption) return error.kind === 'cancelled' ? { status: 'cancelled' } : error.kind;
  if (limits.stopping.aborted) return 'stopped';
  if (limits.timeLimit.aborted)
    return failed('engine_timeout', 'The engine took too long. Nothing was charged; try again.');
  if (error instanceof AppError && error.code === 'engine_failed') {
    return failed('engine_failed', 'The engine sent something that is no picture. Nothing was charged; try again.');
  }
  return { ...failed('engine_failed', 'The engine failed. Nothing was charged; try again.'), retryable: true };
}

function failed(code: 'engine_failed' | 'engine_timeout' | 'engine_unavailable', reason: string) {
  return { status: 'failed', code, reason } as const;
}
