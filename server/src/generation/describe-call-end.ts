import type { CallEnd } from '../engines/admission/end-call.ts';
import type { EngineFailureCode, EngineModel } from '../engines/engine.ts';
import type { EngineResult } from './run-engine.ts';

/** Failures that say something about the engine, not about the request. */
const breaking = new Set<EngineFailureCode>(['engine_failed', 'engine_timeout', 'engine_unavailable']);

/** How a call goes down in the books. What was paid for is what came. */
export function describeCallEnd(result: EngineResult, model: EngineModel): CallEnd {
  if (result.state === 'succeeded') {
    return { state: 'succeeded', costMicros: result.costMicros ?? model.costMicros * result.outputs.length };
  }
  if (result.state === 'failed') {
    return { state: result.isUnknown ? 'unknown' : 'failed', breaks: breaking.has(result.code) };
  }
  return { state: result.state === 'refused' ? 'refused' : 'failed' };
}
