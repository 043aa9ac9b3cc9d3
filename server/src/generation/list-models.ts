import type { Model, ModelList } from '@vignette/server/contract';
import type { Database } from '../database/connect-database.ts';
import { listPausedEngines } from '../engines/admission/list-paused-engines.ts';
import { findOperation } from '../engines/find-operation.ts';
import type { ModelCatalog, Offer } from './model-catalog.ts';

/** What can be made now, for how much, by what. What a paused engine offers is left out. */
export async function listModels(database: Database, { offers }: ModelCatalog): Promise<ModelList> {
  const canBePaused = offers.some(({ engine }) => engine.limits);
  const paused = canBePaused ? await listPausedEngines(database) : new Set<string>();
  return { items: offers.filter(({ engine }) => !paused.has(engine.name)).map(toModel) };
}

function toModel({ engine, model }: Offer): Model {
  const { costMicros: _costMicros, ...offered } = model;
  return {
    ...offered,
    kind: 'image',
    engine: engine.name,
    sizes: model.sizes.map(({ width, height }) => `${width}x${height}`),
    styles: [...(findOperation(model, 'create')?.styles ?? [])],
    operations: model.operations.map((operation) => ({
      ...operation,
      styles: [...operation.styles],
      size: operation.size.kind,
    })),
  };
}
