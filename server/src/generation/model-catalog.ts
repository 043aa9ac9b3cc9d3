import type { Engine, EngineModel } from '../engines/engine.ts';

export interface Offer {
  engine: Engine;
  model: EngineModel;
}

/** Everything that can be made: the models of all engines, the default one first. */
export interface ModelCatalog {
  readonly offers: readonly Offer[];
  findOffer(modelId: string): Offer | undefined;
}

export function createModelCatalog(engines: readonly Engine[]): ModelCatalog {
  const offers = engines.flatMap((engine) => engine.models.map((model) => ({ engine, model })));
  const offerByModel = new Map(offers.map((offer) => [offer.model.id, offer]));
  return { offers, findOffer: (modelId) => offerByModel.get(modelId) };
}
