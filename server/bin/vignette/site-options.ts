import type { SiteInput } from '../../src/sites/check-site-input.ts';
import type { CommandInput } from './command.ts';
import { jsonOption } from './json-option.ts';
import { UsageError } from './usage-error.ts';

/** What `site create` and `site change` take alike. */
export const siteOptions = {
  name: { type: 'string' },
  origin: { type: 'string', multiple: true },
  account: { type: 'string' },
  daily: { type: 'string' },
  'visitor-daily': { type: 'string' },
  'network-daily': { type: 'string' },
  ...jsonOption,
} as const;

export function readSiteOptions({ options }: Pick<CommandInput, 'options'>): SiteInput {
  const { name, origin } = options;
  return {
    ...(typeof name === 'string' && { name }),
    ...(Array.isArray(origin) && { origins: origin.map(String) }),
    ...readCredits('dailyCredits', 'daily', options),
    ...readCredits('visitorDailyCredits', 'visitor-daily', options),
    ...readCredits('networkDailyCredits', 'network-daily', options),
  };
}

function readCredits(field: keyof SiteInput, option: string, options: CommandInput['options']): SiteInput {
  const text = options[option];
  if (text === undefined) return {};
  if (!/^\d{1,10}$/.test(String(text))) throw new UsageError(`--${option} takes a whole number of credits.`);
  return { [field]: Number(text) };
}
