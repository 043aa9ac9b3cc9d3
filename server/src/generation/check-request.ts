import type { GenerationRequest } from '@vignette/server/contract';
import type { z } from 'zod';
import type { EngineModel, EngineSize } from '../engines/engine.ts';
import { AppError } from '../errors/app-error.ts';

export type ParsedRequest = z.output<typeof GenerationRequest>;

/** The shape of BCP 47, and of the `en_US` many pages write. Which languages there are, the engine knows. */
const languageTag = /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i;

/** Refuses what the model cannot make. Answers the size and the price of what it can. */
export function checkRequest(request: ParsedRequest, model: EngineModel): EngineSize & { credits: number } {
  const size = model.sizes.find(({ width, height }) => `${width}x${height}` === request.size);
  if (!size) throw new AppError('size_unsupported', { field: 'size' });
  if (request.count > model.maxCount) throw new AppError('count_unsupported', { field: 'count' });
  if (request.style !== undefined && !model.styles.includes(request.style)) {
    throw new AppError('style_unsupported', { field: 'style' });
  }
  if (!languageTag.test(request.language ?? 'en')) throw new AppError('field_invalid', { field: 'language' });
  checkText('prompt', request.prompt, model);
  checkText('negativePrompt', request.negativePrompt ?? '', model);
  return { width: size.width, height: size.height, credits: checkPrice(request, model.credits * request.count) };
}

function checkText(field: string, text: string, { maxPromptCharacters }: EngineModel): void {
  // NUL and halves of surrogate pairs cannot be stored as text.
  if (text.includes('\0') || !text.isWellFormed()) throw new AppError('field_invalid', { field });
  if (text.length <= maxPromptCharacters) return;
  throw new AppError('prompt_too_long', {
    field,
    title: `The text has ${text.length} characters, and this model takes ${maxPromptCharacters}. Shorten it.`,
  });
}

function checkPrice({ maxCredits }: ParsedRequest, credits: number): number {
  if (credits <= maxCredits) return credits;
  throw new AppError('price_above_maximum', {
    field: 'maxCredits',
    title: `This costs ${credits} credits, and maxCredits allows ${maxCredits}. Nothing was charged; ask again with the new price.`,
  });
}
