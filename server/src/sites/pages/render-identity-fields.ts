import type { PageView } from '../../pages/page-view.ts';
import { type Field, renderField } from '../../pages/parts/render-field.ts';
import { type TextArea, renderTextArea } from '../../pages/parts/render-text-area.ts';
import { longestSiteName } from '../check-site-name.ts';
import type { SettingsFaults, SettingsForm } from './settings-form.ts';
import { siteTextsByLocale } from './texts/site-texts-by-locale.ts';

interface IdentityFields {
  form: Pick<SettingsForm, 'name' | 'origins'>;
  faults: SettingsFaults;
}

/** What a site is called, and where it is. */
export function describeIdentityFields(view: PageView, { form, faults }: IdentityFields): [Field, TextArea] {
  const { fields } = siteTextsByLocale[view.locale];
  return [
    {
      ...{ name: 'name', label: fields.name, hint: fields.nameHint, value: form.name, error: faults.name },
      ...{ maxlength: longestSiteName, autocomplete: 'off', required: true },
    },
    {
      ...{ name: 'origins', label: fields.origins, hint: fields.originsHint, value: form.origins },
      ...{ error: faults.origins, rows: 3, required: true, placeholder: 'https://magazine.example' },
    },
  ];
}

export function renderIdentityFields(view: PageView, facts: IdentityFields) {
  const [name, origins] = describeIdentityFields(view, facts);
  return [renderField(name), renderTextArea(origins)];
}
