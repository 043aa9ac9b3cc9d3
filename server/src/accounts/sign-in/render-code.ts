import { html } from 'hono/html';
import { lifetimes } from '../authentication/lifetimes.ts';
import { renderAction } from '../../pages/parts/render-action.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPage } from '../../pages/render-page.ts';
import { formatMinutes } from './format-minutes.ts';
import { isolate } from './isolate.ts';
import type { SignInPage } from './open-sign-in-page.ts';
import { signInStyles } from './sign-in-styles.ts';

interface CodeForm {
  email: string;
  goOn: string;
  error?: string | undefined;
}

/** Where the code from a mail is typed, in the window where the sign-in began. */
export function renderCode({ view, texts }: SignInPage, { email, goOn, error }: CodeForm) {
  const { title, lead, field: label } = texts.code;
  const code = { name: 'code', label, error };
  return renderPage(view, {
    title,
    width: 'narrow',
    isBare: true,
    styles: signInStyles,
    lead: lead(isolate(email), formatMinutes(view.locale, lifetimes.codeMinutes)),
    content: html`${renderErrorSummary(view, [code])}
      ${renderForm(view, {
        action: '/sign-in/code/check',
        hidden: { email, continue: goOn },
        content: renderField({
          ...{ ...code, autocomplete: 'one-time-code', inputmode: 'numeric', required: true, isVerbatim: true },
          ...{ minlength: 6, maxlength: 12 },
        }),
        actions: renderButton({ label: texts.choose.signIn }),
      })}
      <p>${texts.mailed.spam}</p>
      <div class="ways">
        ${renderAction(view, { action: '/sign-in/code', hidden: { email, continue: goOn }, label: texts.code.again })}
      </div>`,
  });
}
