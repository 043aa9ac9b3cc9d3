import type { EngineModel } from '../engine.ts';

export interface OpenAiModel {
  offer: EngineModel;
  /** What stands in each call for this offer. */
  call: { model: string; quality?: string };
}
