import { attemptFailure } from './attempt-failure.ts';
import type { AttemptEnd } from './attempt-end.ts';
import { type CallBook, openCallBook } from './call-book.ts';
import { explainError } from './explain-error.ts';
import type { GenerationRow } from './generation-row.ts';
import { makePictures } from './make-pictures.ts';
import type { Offer } from './model-catalog.ts';
import type { RunDependencies } from './run-generation.ts';
import { startWorkTimer } from './start-work-timer.ts';
import { watchClaim } from './watch-claim.ts';

/** Runs the engine and stores what it made, within its time. Nothing here happens inside a transaction. */
export async function attemptGeneration(
  dependencies: RunDependencies,
  row: GenerationRow,
  stopping: AbortSignal,
): Promise<AttemptEnd> {
  const offer = dependencies.catalog.findOffer(row.model);
  if (!offer) return attemptFailure('engine_unavailable', 'This model is no longer offered. Choose another one.');
  const claim = watchClaim(dependencies, row);
  const timer = startWorkTimer(offer.engine.limits?.timeLimitMs ?? dependencies.timeLimitMilliseconds);
  const timeLimit = timer.signal;
  const signal = AbortSignal.any([stopping, claim.signal, timeLimit]);
  const book = openCallBook(dependencies, row, offer);
  try {
    return await makePictures(dependencies, { row, offer, book, timer, signal });
  } catch (error) {
    const end = explainError(error, { stopping, timeLimit, isPaid: offer.engine.limits !== undefined });
    if (!signal.aborted) dependencies.log.error({ err: error, generation: row.id }, 'an attempt failed');
    if (!isResumable(end)) await giveUp(offer, book, { breaks: timeLimit.aborted });
    return end;
  } finally {
    timer.stop();
    claim.stop();
  }
}

/** Whether whoever comes next takes up the engine's task. */
function isResumable(end: AttemptEnd): boolean {
  return end.status === 'stopped' || end.status === 'overtaken' || ('retry' in end && end.retry.keepsTask === true);
}

/** What the engine goes on to do is of no use any more, but it may be billed. */
async function giveUp({ engine }: Offer, book: CallBook, { breaks }: { breaks: boolean }): Promise<void> {
  if (book.taskId !== null) void engine.cancel(book.taskId).catch(() => {});
  await book.end({ state: 'unknown', breaks }).catch(() => {});
}
