import type { EnginePicture, EngineRequest, EngineSuccess } from '../engine.ts';
import type { CollageJob, CollageResult } from './collage-messages.ts';

type Drawn = Extract<CollageResult, { kind: 'drawn' }>;

/** A request at the desk and what is drawn of it so far. */
export class CollageOrder {
  readonly taskId: string;
  isWaiting = false;
  readonly #request: EngineRequest;
  readonly #count: number;
  readonly #pictures: EnginePicture[] = [];
  #report: Drawn['report'];

  constructor(taskId: string, request: EngineRequest) {
    this.taskId = taskId;
    this.#request = request;
    // There is one way to enlarge a picture: more of the same would be paid for nothing.
    this.#count = request.operation === 'upscale' ? 1 : request.count;
  }

  get isComplete(): boolean {
    return this.#pictures.length >= this.#count;
  }

  /** Each picture has a seed of its own. */
  nextJob(): CollageJob {
    const seed = (this.#request.seed + this.#pictures.length) >>> 0;
    return { taskId: this.taskId, request: { ...this.#request, count: 1, seed } };
  }

  keep({ picture, report }: Drawn): void {
    this.#pictures.push(picture);
    this.#report ??= report;
  }

  /** How far the whole is when the picture being drawn is this far. */
  progressAt(step: number): number {
    return (this.#pictures.length + step) / this.#count;
  }

  toSuccess(): EngineSuccess {
    return { state: 'succeeded', outputs: this.#pictures, ...(this.#report && { report: this.#report }) };
  }
}
