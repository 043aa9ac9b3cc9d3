import type { GenerationRequest } from '@vignette/server/contract';
import type { z } from 'zod';
import type { EngineModel, EngineOperation, EngineSize } from '../engines/engine.ts';
import { findOperation } from '../engines/find-operation.ts';
import { AppError } from '../errors/app-error.ts';
import { checkReferences } from './check-references.ts';
import { chooseSize } from './choose-size.ts';
import type { SourcePicture } from './source-picture.ts';

export type ParsedRequest = z.output<typeof GenerationRequest>;

/** The shape of BCP 47, and of the `en_US` many pages write. Which languages there are, the engine knows. */
const languageTag = /^[a-z]{1,8}([-_][a-z\d]{1,8})*$/i;

/** Refuses what the model cannot make of these pictures. Answers the size and the price of what it can. */
export function checkRequest(
  request: ParsedRequest,
  model: EngineModel,
  sources: readonly SourcePicture[] = [],
): EngineSize & { credits: number } {
  const operation = findOperation(model, request.operation);
  if (!operation) throw new AppError('operation_unsupported', { field: 'operation' });
  checkReferences(request, operation, sources);
  checkOptions(request, model, operation);
  checkPrompt(request, model, operation);
  const size = chooseSize(request.size, { model, operation }, sources[0]);
  return { ...size, credits: checkPrice(request, model.credits * request.count) };
}

function checkOptions(request: ParsedRequest, model: EngineModel, operation: EngineOperation): void {
  // There is only one larger version of a picture.
  const maxCount = operation.name === 'upscale' ? 1 : model.maxCount;
  if (request.count > maxCount) throw new AppError('count_unsupported', { field: 'count' });
  if (request.style !== undefined && !operation.styles.includes(request.style)) {
    throw new AppError('style_unsupported', { field: 'style' });
  }
  if (request.strength !== undefined && !operation.strength) {
    throw new AppError('strength_unsupported', { field: 'strength' });
  }
  if (!languageTag.test(request.language ?? 'en')) throw new AppError('field_invalid', { field: 'language' });
}

function checkPrompt(request: ParsedRequest, model: EngineModel, operation: EngineOperation): void {
  if (operation.prompt === 'required' && request.prompt === '') {
    throw new AppError('field_invalid', { field: 'prompt', title: 'The prompt is empty. Say what to make.' });
  }
  checkText('prompt', request.prompt, model);
  checkText('negativePrompt', request.negativePrompt ?? '', model);
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
