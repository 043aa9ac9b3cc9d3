import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderField } from '../../../pages/parts/render-field.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderSection } from '../../../pages/parts/render-section.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { SettingsPage } from '../open-settings-page.ts';
import { describeProof, type Proof, renderProof } from './render-proof.ts';

type CodeStep = 'codes' | 'off';

interface OnForm extends Proof {
  /** Which form came back, because its code was wrong. */
  wrongCodeStep?: CodeStep;
}

const action = '/account/security/second-factor';

/** The second step is on: new recovery codes, or off with it. */
export function renderOn(page: SettingsPage, form: OnForm) {
  const { title, isOn: lead } = page.texts.secondFactor;
  return renderPage(page.view, {
    ...{ title, lead, width: 'narrow' },
    content: html`${renderErrorSummary(page.view, [
      describeProof(page, 'codes', form),
      describeCode(page, 'codes', form),
      describeProof(page, 'off', form),
      describeCode(page, 'off', form),
    ])}
    ${renderNewCodes(page, form)} ${renderTurnOff(page, form)}`,
  });
}

function renderNewCodes(page: SettingsPage, form: OnForm) {
  const { newCodes: title, newCodesLead: lead, newCodesButton: label } = page.texts.secondFactor;
  const content = renderForm(page.view, {
    ...{ action, hidden: { step: 'codes' }, label: title },
    content: [renderProof(page, 'codes', form), renderCode(page, 'codes', form)],
    actions: renderButton({ label, kind: 'quiet' }),
  });
  return renderSection({ title, lead, content });
}

function renderTurnOff(page: SettingsPage, form: OnForm) {
  const { turnOff: title, turnOffLead: lead } = page.texts.secondFactor;
  const content = renderForm(page.view, {
    ...{ action, hidden: { step: 'off' }, label: title },
    content: [renderProof(page, 'off', form), renderCode(page, 'off', form)],
    actions: renderButton({ label: title, kind: 'dangerous' }),
  });
  return renderSection({ title, lead, content });
}

function renderCode(page: SettingsPage, step: CodeStep, form: OnForm) {
  const code = describeCode(page, step, form);
  return renderField({ ...code, autocomplete: 'one-time-code', required: true, maxlength: 20, isVerbatim: true });
}

function describeCode({ texts }: SettingsPage, step: CodeStep, { wrongCodeStep }: OnForm) {
  const { codeOrRecovery: label, wrongCode } = texts.secondFactor;
  return { name: 'code', id: `code-${step}`, label, error: wrongCodeStep === step ? wrongCode : undefined };
}
