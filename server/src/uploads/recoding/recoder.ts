import type { Logger } from 'pino';
import { AppError } from '../../errors/app-error.ts';
import type { Uploader } from '../create-upload-gate.ts';
import { createFairGate } from './create-fair-gate.ts';
import { recodeInProcess, RecodeUndecided } from './recode-in-process.ts';
import { RecodeProcess } from './recode-process.ts';
import type { RecodedPicture } from './recoded-picture.ts';

export interface RecoderOptions {
  log: Logger;
  /** Ends what is idle at once, and what is at work after its picture. */
  stopping: AbortSignal;
  limits?: Partial<RecodeLimits>;
  startProcess?(memoryBytes: number): RecodeProcess;
}

export interface RecodeLimits {
  /** Of one picture. */
  timeMs: number;
  /** Of one process. */
  memoryBytes: number;
  /** Of one process, before it is replaced. */
  pictures: number;
}

/** 50 megapixels take 1 GB as AVIF and half of that otherwise, and seconds on a slow machine. */
const usualLimits: RecodeLimits = { timeMs: 20_000, memoryBytes: 1.25 * 1024 ** 3, pictures: 100 };
const maxProcesses = 2;

/**
 * Makes pictures of foreign files, away from this process: their decoders never see its memory. Two processes at most,
 * of which one stays warm, taken in turns. One that has refused a picture, or made its share, is replaced.
 */
export class Recoder {
  readonly #log: Logger;
  readonly #stopping: AbortSignal;
  readonly #limits: RecodeLimits;
  readonly #startProcess: (memoryBytes: number) => RecodeProcess;
  readonly #gate = createFairGate(maxProcesses);
  #warm: RecodeProcess | undefined;

  constructor({ log, stopping, limits, startProcess = (bytes) => new RecodeProcess(bytes) }: RecoderOptions) {
    this.#log = log;
    this.#stopping = stopping;
    this.#limits = { ...usualLimits, ...limits };
    this.#startProcess = startProcess;
    stopping.addEventListener('abort', () => this.#warm?.kill());
  }

  /** Throws what the person should know of the file. How many wait is for the caller to limit. */
  recode(file: Uint8Array, uploader: Uploader): Promise<RecodedPicture> {
    return this.#gate.run(uploader, () => this.#recodeNext(file));
  }

  async #recodeNext(file: Uint8Array): Promise<RecodedPicture> {
    if (this.#stopping.aborted) throw new AppError('unavailable');
    try {
      return await this.#recodeWith(this.#takeProcess(), file);
    } catch (error) {
      if (!(error instanceof RecodeUndecided)) throw error;
      return this.#recodeWith(this.#startNew(), file);
    }
  }

  async #recodeWith(process: RecodeProcess, file: Uint8Array): Promise<RecodedPicture> {
    try {
      const picture = await recodeInProcess(process, file, { log: this.#log, timeMs: this.#limits.timeMs });
      const isFresh = process.pictures < this.#limits.pictures;
      if (!this.#warm && isFresh && !this.#stopping.aborted) this.#warm = process;
      return picture;
    } finally {
      if (this.#warm !== process) process.kill();
    }
  }

  #takeProcess(): RecodeProcess {
    const process = this.#warm?.isAlive ? this.#warm : this.#startNew();
    this.#warm = undefined;
    return process;
  }

  #startNew(): RecodeProcess {
    return this.#startProcess(this.#limits.memoryBytes);
  }
}
