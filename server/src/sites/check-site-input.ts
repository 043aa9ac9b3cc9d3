import { AppError } from '../errors/app-error.ts';
import { normalizeOrigin } from './normalize-origin.ts';

const longestName = 100;
const mostOrigins = 50;
const mostCredits = 1_000_000_000;

export interface SiteInput {
  name?: string;
  origins?: readonly string[];
  dailyCredits?: number;
  visitorDailyCredits?: number;
  networkDailyCredits?: number;
}

/** The columns of what was given, each checked; nothing for what was not. */
export function checkSiteInput(input: SiteInput) {
  return {
    ...(input.name !== undefined && { name: checkName(input.name) }),
    ...(input.origins !== undefined && { origins: checkOrigins(input.origins) }),
    ...(input.dailyCredits !== undefined && { daily_credits: checkCredits('dailyCredits', input.dailyCredits) }),
    ...(input.visitorDailyCredits !== undefined && {
      visitor_daily_credits: checkCredits('visitorDailyCredits', input.visitorDailyCredits),
    }),
    ...(input.networkDailyCredits !== undefined && {
      network_daily_credits: checkCredits('networkDailyCredits', input.networkDailyCredits),
    }),
  };
}

function checkName(text: string): string {
  const name = text.trim();
  if (name !== '' && name.length <= longestName) return name;
  throw new AppError('field_invalid', {
    field: 'name',
    title: `A site needs a name of 1 to ${longestName} characters.`,
  });
}

function checkOrigins(texts: readonly string[]): string[] {
  const origins = [...new Set(texts.map(normalizeOrigin))];
  if (origins.length > 0 && origins.length <= mostOrigins) return origins;
  throw new AppError('field_invalid', { field: 'origins', title: `A site has 1 to ${mostOrigins} origins.` });
}

function checkCredits(field: string, credits: number): number {
  if (Number.isInteger(credits) && credits >= 0 && credits <= mostCredits) return credits;
  throw new AppError('field_invalid', { field, title: `${field} is a whole number from 0 to ${mostCredits}.` });
}
