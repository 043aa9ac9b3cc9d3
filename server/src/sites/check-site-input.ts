import { AppError } from '../errors/app-error.ts';
import { checkSiteName } from './check-site-name.ts';
import { normalizeOrigin } from './normalize-origin.ts';
import { checkPromptFrame } from './prompt-frame.ts';

const mostOrigins = 50;
const mostCredits = 1_000_000_000;
const mostPixels = 100_000_000;

export interface SiteInput {
  name?: string;
  origins?: readonly string[];
  dailyCredits?: number;
  visitorDailyCredits?: number;
  networkDailyCredits?: number;
  models?: readonly string[] | null;
  maxPixels?: number | null;
  promptFrame?: string | null;
}

/** The columns of what was given, each checked; nothing for what was not. Which models there are, the caller knows. */
export function checkSiteInput(input: SiteInput) {
  return {
    ...(input.name !== undefined && { name: checkSiteName(input.name) }),
    ...(input.origins !== undefined && { origins: checkOrigins(input.origins) }),
    ...(input.dailyCredits !== undefined && { daily_credits: checkCredits('dailyCredits', input.dailyCredits) }),
    ...(input.visitorDailyCredits !== undefined && {
      visitor_daily_credits: checkCredits('visitorDailyCredits', input.visitorDailyCredits),
    }),
    ...(input.networkDailyCredits !== undefined && {
      network_daily_credits: checkCredits('networkDailyCredits', input.networkDailyCredits),
    }),
    ...(input.models !== undefined && { models: checkModels(input.models) }),
    ...(input.maxPixels !== undefined && { max_pixels: checkPixels(input.maxPixels) }),
    ...(input.promptFrame !== undefined && { prompt_frame: checkPromptFrame(input.promptFrame) }),
  };
}

function checkOrigins(texts: readonly string[]): string[] {
  const origins = [...new Set(texts.map(normalizeOrigin))];
  if (origins.length > 0 && origins.length <= mostOrigins) return origins;
  throw new AppError('field_invalid', { field: 'origins', title: `A site has 1 to ${mostOrigins} origins.` });
}

function checkCredits(field: string, credits: number): number {
  if (isWholeNumber(credits, { least: 0, most: mostCredits })) return credits;
  throw new AppError('field_invalid', { field, title: `${field} is a whole number from 0 to ${mostCredits}.` });
}

function checkModels(models: readonly string[] | null): string[] | null {
  if (models === null) return null;
  if (models.length > 0) return [...new Set(models)];
  throw new AppError('field_invalid', { field: 'models', title: 'A site offers one model at least.' });
}

function checkPixels(pixels: number | null): number | null {
  if (pixels === null || isWholeNumber(pixels, { least: 1, most: mostPixels })) return pixels;
  throw new AppError('field_invalid', {
    field: 'maxPixels',
    title: `maxPixels is a whole number from 1 to ${mostPixels}.`,
  });
}

function isWholeNumber(value: number, { least, most }: { least: number; most: number }): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}
