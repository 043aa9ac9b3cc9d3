import type { ModelList } from '@vignette/server/contract';
import { findOperation } from '../engines/find-operation.ts';
import type { ModelCatalog } from './model-catalog.ts';

/** What can be made now, for how much, by what. */
export function listModels({ offers }: ModelCatalog): ModelList {
  const items = offers.map(({ engine, model }) => {
    const { costMicros: _costMicros, ...offered } = model;
    return {
      ...offered,
      kind: 'image' as const,
      engine: engine.name,
      sizes: model.sizes.map(({ width, height }) => `${width}x${height}`),
      styles: [...(findOperation(model, 'create')?.styles ?? [])],
      operations: model.operations.map((operation) => ({
        ...operation,
        styles: [...operation.styles],
        size: operation.size.kind,
      })),
    };
  });
  return { items };
}
