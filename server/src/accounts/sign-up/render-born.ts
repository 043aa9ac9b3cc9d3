import { html } from 'hono/html';
import type { Locale } from '../../language/locale.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderGroup } from '../../pages/parts/render-group.ts';
import { renderSelect } from '../../pages/parts/render-select.ts';
import type { SignInPage } from '../sign-in/open-sign-in-page.ts';
import type { SignUpErrors, SignUpValues } from './sign-up-form.ts';

interface Born {
  values?: SignUpValues;
  errors?: SignUpErrors;
}

/** Month and year, in plain fields: what the operator's law asks for, and no more. */
export function renderBorn({ view, texts }: SignInPage, { values = {}, errors = {} }: Born) {
  const { born: label, bornHint: hint, month, year } = texts.signUp;
  const choices = [{ value: '', label: '–' }, ...listMonths(view.locale)];
  return renderGroup(
    { name: 'born', label, hint, error: errors.born },
    html`<div class="pair">
      ${renderSelect({ name: 'month', label: month, choices, value: values.month, autocomplete: 'bday-month' })}
      ${renderField({
        ...{ name: 'year', label: year, value: values.year, inputmode: 'numeric', maxlength: 4, isVerbatim: true },
        ...{ autocomplete: 'bday-year', pattern: '[0-9]{4}' },
      })}
    </div>`,
  );
}

function listMonths(locale: Locale) {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: format.format(new Date(Date.UTC(2000, index))),
  }));
}
