import type { PageView } from '../../page-view.ts';
import { renderButton } from '../../parts/render-button.ts';
import { renderButtonLink } from '../../parts/render-button-link.ts';
import { renderCheckbox } from '../../parts/render-checkbox.ts';
import { renderErrorSummary } from '../../parts/render-error-summary.ts';
import { type Field, renderField } from '../../parts/render-field.ts';
import { renderForm } from '../../parts/render-form.ts';
import { renderPasswordField } from '../../parts/render-password-field.ts';
import { renderRadioGroup } from '../../parts/render-radio-group.ts';
import { renderSelect } from '../../parts/render-select.ts';
import { renderTextArea } from '../../parts/render-text-area.ts';
import { kitWords } from './kit-words.ts';

/** Every kind of field, one of them with something wrong. */
export function renderKitForm(view: PageView) {
  const words = kitWords(view.locale);
  const email: Field = {
    ...{ name: 'email', type: 'email', label: words.email, value: 'maria@', error: words.emailError },
    ...{ autocomplete: 'email', required: true },
  };
  const form = renderForm(view, {
    action: '/kit',
    content: [
      renderField({ name: 'name', label: words.name, hint: words.nameHint, value: 'Maria', autocomplete: 'name' }),
      renderField(email),
      renderPasswordField(view, {
        ...{ name: 'password', label: words.password, hint: words.passwordHint },
        ...{ autocomplete: 'new-password', minlength: 10, required: false },
      }),
      renderSelect({
        ...{ name: 'language', label: words.language, value: 'en' },
        choices: [
          { value: 'en', label: 'English' },
          { value: 'ar', label: 'العربية' },
        ],
      }),
      renderTextArea({ name: 'about', label: words.about, rows: 3 }),
      renderRadioGroup({
        ...{ name: 'who', label: words.who, value: 'visitor' },
        choices: [
          { value: 'visitor', label: words.visitor, hint: words.visitorHint },
          { value: 'owner', label: words.owner, hint: words.ownerHint },
        ],
      }),
      renderCheckbox({ name: 'terms', label: words.terms, checked: true }),
    ],
    actions: [
      renderButton({ label: words.save }),
      renderButtonLink({ label: words.back, address: '/', kind: 'quiet' }),
    ],
  });
  return [renderErrorSummary(view, [email]), form];
}
