import type { Logger } from 'pino';
import { AppError } from '../../errors/app-error.ts';
import { createGate } from '../../pictures/create-gate.ts';
import { recodeInProcess } from './recode-in-process.ts';
import { RecodeProcess } from './recode-process.ts';
import type { RecodedPicture } from './recoded-picture.ts';

/** Makes pictures of foreign files, away from this process: their decoders never see its memory. */
export interface Recoder {
  /** Throws what the person should know of the file, or `unavailable` when there is too much to do. */
  recode(file: Uint8Array): Promise<RecodedPicture>;
}

export interface RecoderOptions {
  log: Logger;
  /** Ends what is idle at once, and what is at work after its picture. */
  stopping: AbortSignal;
  limits?: RecodeLimits;
}

export interface RecodeLimits {
  /** Of one picture. */
  timeMs: number;
  /** Of one process. */
  memoryBytes: number;
}

/** 50 megapixels take 1 GB as AVIF and half of that otherwise, and seconds on a slow machine. */
const usualLimits: RecodeLimits = { timeMs: 20_000, memoryBytes: 1.25 * 1024 ** 3 };
const maxProcesses = 2;
const maxInHand = 10;
const maxPicturesPerProcess = 100;

/** Two processes at most, of which one stays warm. One that has refused a picture, or made a hundred, is replaced. */
export function createRecoder({ log, stopping, limits = usualLimits }: RecoderOptions): Recoder {
  const gate = createGate(maxProcesses);
  let warm: RecodeProcess | undefined;
  let inHand = 0;
  stopping.addEventListener('abort', () => warm?.kill());

  function takeProcess(): RecodeProcess {
    const process = warm?.isAlive ? warm : new RecodeProcess(limits.memoryBytes);
    warm = undefined;
    return process;
  }

  async function recodeNext(file: Uint8Array): Promise<RecodedPicture> {
    const process = takeProcess();
    try {
      const picture = await recodeInProcess(process, file, { log, timeMs: limits.timeMs });
      if (!warm && process.pictures < maxPicturesPerProcess && !stopping.aborted) warm = process;
      return picture;
    } finally {
      if (warm !== process) process.kill();
    }
  }

  return {
    async recode(file) {
      if (stopping.aborted || inHand === maxInHand) throw new AppError('unavailable');
      inHand += 1;
      try {
        return await gate.run(() => recodeNext(file));
      } finally {
        inHand -= 1;
      }
    },
  };
}
