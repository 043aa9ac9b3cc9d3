import type { Logger } from 'pino';
import { AppError } from '../../errors/app-error.ts';
import { RecodeAnswer, type RecodeRefusal } from './recode-answer.ts';
import type { RecodedPicture } from './recoded-picture.ts';
import { type RecodeProcess, RecodeProcessEnded } from './recode-process.ts';

/** A used process came to its end: that may be the doing of a picture before this one. */
export class RecodeUndecided extends Error {
  override readonly name = 'RecodeUndecided';
}

const createRefusal: Record<RecodeRefusal, () => AppError> = {
  animated: () => new AppError('upload_animated'),
  too_many_pixels: () => new AppError('upload_too_many_pixels'),
  out_of_memory: () =>
    new AppError('upload_too_many_pixels', {
      title: 'The picture takes too much memory to open. Send it smaller, or as JPEG.',
    }),
  damaged: () => new AppError('upload_damaged'),
};

/** Long enough for a start among much other work; only one that fails takes so long. */
const startTimeMs = 20_000;

/**
 * Has one picture made by one process. That a process dies, hangs or talks nonsense over a file is the file's doing. Of
 * one that was used before, its death or lack of memory proves nothing: `RecodeUndecided`.
 */
export async function recodeInProcess(
  process: RecodeProcess,
  file: Uint8Array,
  { log, timeMs }: { log: Logger; timeMs: number },
): Promise<RecodedPicture> {
  try {
    await endWithin(startTimeMs, process, () => process.ready);
  } catch (cause) {
    throw describeFailure(log, 'unavailable', cause);
  }
  try {
    return await endWithin(timeMs, process, () => exchange(process, file));
  } catch (cause) {
    if (cause instanceof RecodeProcessEnded && process.pictures > 1 && !process.isKilled) throw new RecodeUndecided();
    throw isKnown(cause) ? cause : describeFailure(log, 'upload_damaged', cause);
  }
}

async function endWithin<Result>(timeMs: number, process: RecodeProcess, work: () => Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => process.kill(), timeMs);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}

async function exchange(process: RecodeProcess, file: Uint8Array): Promise<RecodedPicture> {
  process.send(file);
  const answer = RecodeAnswer.parse(JSON.parse((await process.receive()).toString('utf8')));
  const bytes = await process.receive();
  if (!('refusal' in answer)) return { ...answer, bytes, thumbHash: Buffer.from(answer.thumbHash, 'base64') };
  if (answer.refusal === 'out_of_memory' && process.pictures > 1) throw new RecodeUndecided();
  throw createRefusal[answer.refusal]();
}

function isKnown(cause: unknown): boolean {
  return cause instanceof AppError || cause instanceof RecodeUndecided;
}

function describeFailure(log: Logger, code: 'unavailable' | 'upload_damaged', cause: unknown): AppError {
  log.warn({ err: cause, code }, 'a process that recodes uploads failed');
  return new AppError(code, { cause });
}
