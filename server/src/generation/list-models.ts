import type { ModelList } from '@vignette/server/contract';
import type { ModelCatalog } from './model-catalog.ts';

/** What can be made now, for how much, by what. */
export function listModels({ offers }: ModelCatalog): ModelList {
  const items = offers.map(({ engine, model }) => ({
    ...model,
    kind: 'image' as const,
    engine: engine.name,
    sizes: model.sizes.map(({ width, height }) => `${width}x${height}`),
    styles: [...model.styles],
  }));
  return { items };
}
