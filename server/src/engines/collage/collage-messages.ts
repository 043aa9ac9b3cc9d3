import type { GenerationReport } from '@vignette/server/contract';
import type { EnginePicture, EngineRequest } from '../engine.ts';

/** What the engine asks of its worker: one picture. */
export interface CollageJob {
  taskId: string;
  request: EngineRequest;
}

/** What came of a job. */
export type CollageResult =
  | { kind: 'drawn'; picture: EnginePicture; report?: GenerationReport }
  | { kind: 'refused'; report: GenerationReport }
  /** It never will be: what is asked for, or the picture to start from, is nothing Collage can work with. */
  | { kind: 'rejected'; reason: string }
  | { kind: 'failed'; message: string };

/** What the worker answers: steps on the way, then one end. */
export type CollageAnswer = { taskId: string } & ({ kind: 'step'; progress: number } | CollageResult);
