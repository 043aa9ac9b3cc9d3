import type { OperationName } from '@vignette/server/contract';
import type { EngineModel, EngineOperation } from './engine.ts';

/** What a model can do under this name, if it can. */
export function findOperation(model: EngineModel, name: OperationName): EngineOperation | undefined {
  return model.operations.find((operation) => operation.name === name);
}
