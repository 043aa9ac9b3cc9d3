import { html } from 'hono/html';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../pages/parts/render-error-summary.ts';
import { renderField } from '../../pages/parts/render-field.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { renderPage } from '../../pages/render-page.ts';
import { withContinue } from '../read-continue.ts';
import type { SignInPage } from './open-sign-in-page.ts';

interface SecondFactorForm {
  goOn: string;
  isRecovery: boolean;
  error?: string | undefined;
}

/** The second step of an account that asks for one: a code of an app, or one of those kept for the day it is gone. */
export function renderSecondFactor({ view, texts }: SignInPage, { goOn, isRecovery, error }: SecondFactorForm) {
  const { title, lead, field, recoveryLead, recoveryField, useRecovery, useApp } = texts.secondFactor;
  const code = { name: 'code', label: isRecovery ? recoveryField : field, error };
  const here = '/sign-in/second-factor';
  const other = withContinue(isRecovery ? here : `${here}?recovery`, goOn);
  return renderPage(view, {
    title,
    width: 'narrow',
    isBare: true,
    lead: isRecovery ? recoveryLead : lead,
    content: html`${renderErrorSummary(view, [code])}
      ${renderForm(view, {
        action: here,
        hidden: { continue: goOn, ...(isRecovery && { recovery: '1' }) },
        content: renderField({
          ...{ ...code, autocomplete: 'one-time-code', required: true, isVerbatim: true, maxlength: 20 },
          ...(isRecovery ? {} : { inputmode: 'numeric' }),
        }),
        actions: html`${renderButton({ label: texts.choose.signIn })}
          <a href="${other}">${isRecovery ? useApp : useRecovery}</a>`,
      })}`,
  });
}
