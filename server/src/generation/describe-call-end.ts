import type { CallEnd } from '../engines/admission/end-call.ts';
import type { EngineFailure, EngineModel } from '../engines/engine.ts';
import type { EngineResult } from './run-engine.ts';

/** How a call goes down in the books. What was paid for is what came. */
export function describeCallEnd(result: EngineResult, model: EngineModel): CallEnd {
  if (result.state === 'succeeded') {
    return { state: 'succeeded', costMicros: result.costMicros ?? model.costMicros * result.outputs.length };
  }
  if (result.state === 'failed') {
    return { state: result.isUnknown ? 'unknown' : 'failed', breaks: tellsOfEngine(result) };
  }
  return { state: result.state === 'refused' ? 'refused' : 'failed' };
}

/** A task that clearly failed may have failed by what was asked: one person's wishes must not keep others out. */
function tellsOfEngine({ code, isUnknown }: EngineFailure): boolean {
  if (code === 'engine_failed') return isUnknown === true;
  return code === 'engine_timeout' || code === 'engine_unavailable';
}
