import type { GenerationReport } from '@vignette/server/contract';
import type { EngineRequest } from '../engine.ts';

/** What the engine asks of its worker. */
export interface CollageJob {
  taskId: string;
  request: EngineRequest;
}

/** What the worker answers: steps on the way, then one end. */
export type CollageAnswer =
  | { taskId: string; kind: 'step'; progress: number }
  | { taskId: string; kind: 'drawn'; pictures: Uint8Array<ArrayBuffer>[]; report: GenerationReport }
  | { taskId: string; kind: 'refused'; report: GenerationReport }
  | { taskId: string; kind: 'failed'; message: string };
