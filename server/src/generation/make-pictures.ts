import type { EnginePicture } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import { chooseSourceType } from '../pictures/choose-source-type.ts';
import { type StoredPicture, storePictures } from '../pictures/store-pictures.ts';
import type { AttemptEnd } from './attempt-end.ts';
import { attemptFailure } from './attempt-failure.ts';
import type { CallBook } from './call-book.ts';
import { describeCallEnd } from './describe-call-end.ts';
import { describeResult } from './describe-result.ts';
import type { GenerationRow } from './generation-row.ts';
import { loadSources, type Sources } from './load-sources.ts';
import type { Offer } from './model-catalog.ts';
import { createPartialRecorder } from './create-partial-recorder.ts';
import { createProgressRecorder } from './create-progress-recorder.ts';
import { reportOwnWords } from './report-own-words.ts';
import { type EngineResult, runEngine } from './run-engine.ts';
import type { RunDependencies } from './run-generation.ts';
import type { WorkTimer } from './start-work-timer.ts';
import { toEngineRequest } from './to-engine-request.ts';
import { watchCallback } from './watch-callback.ts';

export interface Attempt {
  row: GenerationRow;
  offer: Offer;
  book: CallBook;
  timer: Pick<WorkTimer, 'setPaused'>;
  signal: AbortSignal;
}

/** The call stays open until its pictures are stored: a crash before that takes up the same task again. */
export async function makePictures(dependencies: RunDependencies, attempt: Attempt): Promise<AttemptEnd> {
  const { row, offer, book } = attempt;
  const sources = await loadSources(dependencies, row);
  const result = await askEngine(dependencies, attempt, sources);
  if (result.state === 'failed') {
    const { code, detail } = result;
    dependencies.log.warn({ engine: offer.engine.name, generation: row.id, code, detail }, 'an engine failed');
  }
  const end =
    result.state === 'succeeded'
      ? await keep(dependencies, attempt, result, sources)
      : describeResult(result, offer.engine);
  if ('retry' in end && end.retry.keepsTask) return end;
  await book.end(describeCallEnd(result, offer.model));
  return end;
}

async function askEngine(
  dependencies: RunDependencies,
  { row, offer: { engine }, book, timer, signal }: Attempt,
  sources: Sources,
): Promise<EngineResult> {
  const callback = engine.readCallback ? watchCallback(dependencies, row.id) : undefined;
  try {
    return await runEngine({
      ...{ engine, book, signal, callback },
      createRequest: (callbackUrl) => toEngineRequest(row, sources, callbackUrl),
      onWait: (isWaiting) => timer.setPaused(isWaiting),
      onProgress: createProgressRecorder(dependencies, row),
      onPartial: createPartialRecorder(dependencies, row),
    });
  } finally {
    callback?.stop();
  }
}

async function keep(
  dependencies: RunDependencies,
  { row, offer }: Attempt,
  { outputs, report }: Extract<EngineResult, { state: 'succeeded' }>,
  sources: Sources,
): Promise<AttemptEnd> {
  if (outputs.length === 0) return attemptFailure('engine_failed', 'The engine sent no picture. Nothing was charged.');
  try {
    const pictures = await store(dependencies, { row, offer }, outputs.slice(0, row.count), sources);
    return { status: 'succeeded', pictures, report: report && reportOwnWords(report, row) };
  } catch (error) {
    if (error instanceof AppError) throw error;
    dependencies.log.error({ err: error, generation: row.id }, 'pictures could not be stored');
    const failure = attemptFailure('unavailable', 'The picture could not be stored. Nothing was charged; try again.');
    return { ...failure, retry: { keepsTask: true } };
  }
}

function store(
  dependencies: RunDependencies,
  { row, offer: { engine, model } }: Pick<Attempt, 'row' | 'offer'>,
  outputs: readonly EnginePicture[],
  { sourceTypes }: Sources,
): Promise<StoredPicture[]> {
  const { digitalSourceType: modelType } = model;
  return storePictures(dependencies, {
    generationId: row.id,
    ownerId: row.owner_id,
    outputs,
    digitalSourceType: chooseSourceType({ modelType, operation: row.operation, references: sourceTypes }),
    creatorTool: `Vignette – ${model.name}`,
    ...(modelType === 'trainedAlgorithmicMedia' && {
      aiSystem: `${engine.name} ${model.name}`,
      aiSystemVersion: model.id,
    }),
  });
}
