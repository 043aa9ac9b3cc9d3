import { html } from 'hono/html';
import type { PageView } from '../page-view.ts';
import { renderAttributes } from './render-attributes.ts';
import { describeField, type Labelled, renderLabelled } from './render-labelled.ts';

export interface PasswordField extends Labelled {
  autocomplete: 'current-password' | 'new-password';
  minlength?: number;
  maxlength?: number;
  required?: boolean;
}

/** A password. It is never sent back into the page; a button that shows it comes with the script. */
export function renderPasswordField(view: PageView, field: PasswordField) {
  const { autocomplete, minlength, maxlength, required = true } = field;
  const { showPassword, hidePassword } = view.texts.kit;
  const attributes = {
    ...{ ...describeField(field), type: 'password', autocomplete, minlength, maxlength, required },
    ...{ autocapitalize: 'none', spellcheck: 'false', dir: 'ltr' },
  };
  return renderLabelled(
    field,
    html`<vignette-reveal-password class="password" data-show="${showPassword}" data-hide="${hidePassword}"
      ><input ${renderAttributes(attributes)}
    /></vignette-reveal-password>`,
  );
}
