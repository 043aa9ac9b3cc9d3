import { AppError } from '../../errors/app-error.ts';
import { type SiteInput, checkSiteInput } from '../check-site-input.ts';
import { normalizeOrigin } from '../normalize-origin.ts';
import { listOrigins, toSiteInput } from './read-settings-form.ts';
import type { SettingsFaults, SettingsForm } from './settings-form.ts';
import type { SiteTexts } from './texts/site-texts.ts';

type Words = SiteTexts['faults'];

const budgets = ['visitorDailyCredits', 'networkDailyCredits', 'dailyCredits'] as const;

/** What is wrong with each field, by the rules that guard the table as well. */
export function findSettingsFaults(form: SettingsForm, words: Words): SettingsFaults {
  const input = toSiteInput(form);
  return {
    ...findIdentityFaults(form, words),
    ...findBudgetFaults(form, input, words),
    ...(!isTaken({ models: input.models }) && { models: words.models }),
    ...(!isTaken({ promptFrame: input.promptFrame }) && { promptFrame: words.promptFrame }),
  };
}

export function findIdentityFaults(
  { name, origins }: Pick<SettingsForm, 'name' | 'origins'>,
  words: Words,
): SettingsFaults {
  const lines = listOrigins(origins);
  const wrong = lines.find((line) => !isTakenBy(() => normalizeOrigin(line)));
  return {
    ...(!isTaken({ name }) && { name: words.name }),
    ...(!isTaken({ origins: lines }) && {
      origins: wrong === undefined ? words.origins : words.originsLine(wrong.slice(0, 100)),
    }),
  };
}

function findBudgetFaults({ payer }: SettingsForm, input: SiteInput, words: Words): SettingsFaults {
  const faults: SettingsFaults = {};
  for (const name of budgets) {
    if (!isTaken({ [name]: input[name] })) faults[name] = words.credits;
    else if (payer === 'site' && input[name] === 0) faults[name] = words.creditsNeeded[name];
  }
  return faults;
}

function isTaken(input: SiteInput): boolean {
  return isTakenBy(() => checkSiteInput(input));
}

function isTakenBy(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}
