import type { GenerationRequest } from '@vignette/server/contract';
import type { z } from 'zod';
import type { EngineModel, EngineSize } from '../engines/engine.ts';
import { AppError } from '../http/app-error.ts';

export type ParsedRequest = z.output<typeof GenerationRequest>;

/** Refuses what the model cannot make. Answers the size and the price of what it can. */
export function checkRequest(request: ParsedRequest, model: EngineModel): EngineSize & { credits: number } {
  const size = model.sizes.find(({ width, height }) => `${width}x${height}` === request.size);
  if (!size) throw new AppError('size_unsupported', { field: 'size' });
  if (request.count > model.maxCount) throw new AppError('count_unsupported', { field: 'count' });
  if (request.style !== undefined && !model.styles.includes(request.style)) {
    throw new AppError('style_unsupported', { field: 'style' });
  }
  for (const field of ['prompt', 'negativePrompt'] as const) {
    const length = request[field]?.length ?? 0;
    if (length > model.maxPromptCharacters) throw tooLong(field, length, model.maxPromptCharacters);
  }
  return { width: size.width, height: size.height, credits: checkPrice(request, model.credits * request.count) };
}

function tooLong(field: string, length: number, limit: number): AppError {
  return new AppError('prompt_too_long', {
    field,
    title: `The prompt has ${length} characters, and this model takes ${limit}. Shorten it.`,
  });
}

function checkPrice({ maxCredits }: ParsedRequest, credits: number): number {
  if (credits <= maxCredits) return credits;
  throw new AppError('price_above_maximum', {
    field: 'maxCredits',
    title: `This costs ${credits} credits, and maxCredits allows ${maxCredits}. Nothing was charged; ask again with the new price.`,
  });
}
