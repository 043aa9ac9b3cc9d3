import type { EngineModel } from '../engines/engine.ts';
import type { SiteOfCaller } from '../grants/caller.ts';
import { fitsSite } from './fits-site.ts';
import { promptSlot } from '../sites/prompt-frame.ts';

export type OfferRules = Pick<SiteOfCaller, 'models' | 'maxPixels' | 'promptFrame'>;

/**
 * A model as a site offers it: the sizes it allows, and the characters its frame leaves. Nothing where the site does not
 * offer it, or nothing of it is left.
 */
export function offerOnSite(model: EngineModel, rules: OfferRules): EngineModel | undefined {
  if (rules.models && !rules.models.includes(model.id)) return undefined;
  const sizes = model.sizes.filter((size) => fitsSite(size, rules));
  const maxPromptCharacters = countRoom(model, rules);
  if (sizes.length === 0 || maxPromptCharacters < 1) return undefined;
  return { ...model, sizes, maxPromptCharacters };
}

/** The words go into each slot, and the whole must not be longer than what the model takes. */
function countRoom({ maxPromptCharacters }: EngineModel, { promptFrame }: OfferRules): number {
  if (promptFrame === null) return maxPromptCharacters;
  const parts = promptFrame.split(promptSlot);
  const slots = Math.max(1, parts.length - 1);
  return Math.floor((maxPromptCharacters - parts.join('').length) / slots);
}
