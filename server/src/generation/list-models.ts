import type { Model, ModelList } from '@vignette/server/contract';
import type { Database } from '../database/connect-database.ts';
import { listPausedEngines } from '../engines/admission/list-paused-engines.ts';
import { findOperation } from '../engines/find-operation.ts';
import type { ModelCatalog, Offer } from './model-catalog.ts';
import { type OfferRules, offerOnSite } from './offer-on-site.ts';
import type { UsualSeconds } from './usual-seconds.ts';

export interface ListModelsDependencies {
  database: Database;
  usualSeconds: UsualSeconds;
}

/**
 * What can be made now, for how much, by what, how fast; on a site, as far as it offers that. What a paused engine offers
 * is left out.
 */
export async function listModels(
  { database, usualSeconds }: ListModelsDependencies,
  { offers }: ModelCatalog,
  rules: OfferRules | undefined,
): Promise<ModelList> {
  const canBePaused = offers.some(({ engine }) => engine.limits);
  const paused = canBePaused ? await listPausedEngines(database) : new Set<string>();
  const seconds = usualSeconds.read();
  return {
    items: offers
      .filter(({ engine }) => !paused.has(engine.name))
      .flatMap((offer) => (rules ? narrow(offer, rules) : offer))
      .map((offer) => toModel(offer, seconds.get(offer.model.id))),
  };
}

function narrow({ engine, model }: Offer, rules: OfferRules): Offer[] {
  const offered = offerOnSite(model, rules);
  return offered ? [{ engine, model: offered }] : [];
}

function toModel({ engine, model }: Offer, usualSeconds: number | undefined): Model {
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
    ...(usualSeconds !== undefined && { usualSeconds }),
  };
}
