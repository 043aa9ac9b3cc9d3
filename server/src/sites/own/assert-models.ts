import type { Engine } from '../../engines/engine.ts';
import { AppError } from '../../errors/app-error.ts';

interface ModelChoice {
  engines: readonly Engine[];
  /** What the site offers already: a model whose engine is away for now may stay. */
  before: readonly string[] | null;
  models: readonly string[] | null | undefined;
}

/** A site offers what this server can make. */
export function assertModels({ engines, before, models }: ModelChoice): void {
  const known = new Set([...engines.flatMap((engine) => engine.models.map(({ id }) => id)), ...(before ?? [])]);
  if (models?.every((id) => known.has(id)) ?? true) return;
  throw new AppError('field_invalid', { field: 'models', title: 'There is no such model. GET /v1/models lists them.' });
}
