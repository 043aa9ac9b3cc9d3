import type { Engine } from '../../engines/engine.ts';
import type { OfferedModel } from './render-rule-fields.ts';

/** What this server can make, and what a site offers although its engine is away for now. */
export function listOfferedModels(engines: readonly Engine[], chosen: readonly string[] | null): OfferedModel[] {
  const here = engines.flatMap((engine) => engine.models.map(({ id, name }) => ({ id, name })));
  const away = (chosen ?? []).filter((id) => !here.some((model) => model.id === id)).map((id) => ({ id, name: id }));
  return [...here, ...away];
}
