import type { EngineModel, EngineSize } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';
import { fitsSite } from './fits-site.ts';
import { type OfferRules, offerOnSite } from './offer-on-site.ts';

/** The model as the site offers it. Refuses one that it does not, or a size beyond what it allows. */
export function assertOffered(rules: OfferRules, model: EngineModel, wantedSize: string): EngineModel {
  const offered = offerOnSite(model, rules);
  if (!offered) throw new AppError('model_not_allowed', { field: 'model' });
  const wanted = model.sizes.find(({ width, height }) => `${width}x${height}` === wantedSize);
  if (wanted) assertSizeOffered(rules, wanted);
  return offered;
}

/** Also for a size that follows another picture, and is known late. */
export function assertSizeOffered(rules: OfferRules, size: EngineSize): void {
  if (!fitsSite(size, rules)) throw new AppError('size_not_allowed', { field: 'size' });
}
