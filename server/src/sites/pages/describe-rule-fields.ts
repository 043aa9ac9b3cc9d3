import type { PageView } from '../../pages/page-view.ts';
import type { Field } from '../../pages/parts/render-field.ts';
import type { TextArea } from '../../pages/parts/render-text-area.ts';
import { longestPromptFrame } from '../prompt-frame.ts';
import type { SettingsFaults, SettingsForm } from './settings-form.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

export interface RuleFields {
  form: SettingsForm;
  faults: SettingsFaults;
}

const mostCredits = 1_000_000_000;

/** What a visitor, a network and the whole site get in a day. */
export function describeBudgetFields(view: PageView, { form, faults }: RuleFields): Field[] {
  const { fields } = siteTextsByLocale[view.locale];
  return (['visitorDailyCredits', 'networkDailyCredits', 'dailyCredits'] as const).map((name) => ({
    ...{ name, label: fields[name], hint: fields[`${name}Hint`], value: form[name], error: faults[name] },
    ...{ type: 'number', inputmode: 'numeric', min: 0, max: mostCredits, step: 1, autocomplete: 'off' },
  }));
}

export function describeFrameField(view: PageView, { form, faults }: RuleFields): TextArea {
  const { fields } = siteTextsByLocale[view.locale];
  return {
    ...{ name: 'promptFrame', label: fields.promptFrame, hint: fields.promptFrameHint, value: form.promptFrame },
    ...{ error: faults.promptFrame, rows: 3, maxlength: longestPromptFrame },
  };
}
