import { html } from 'hono/html';
import { renderButton } from '../../../pages/parts/render-button.ts';
import { renderErrorSummary } from '../../../pages/parts/render-error-summary.ts';
import { renderField } from '../../../pages/parts/render-field.ts';
import { renderForm } from '../../../pages/parts/render-form.ts';
import { renderSection } from '../../../pages/parts/render-section.ts';
import { renderPage } from '../../../pages/render-page.ts';
import type { SettingsPage } from '../open-settings-page.ts';
import { describeProof, type Proof, renderProof } from './render-proof.ts';

interface OnForm extends Proof {
  isCodeWrong?: boolean;
}

const action = '/account/security/second-factor';

/** The second step is on: new recovery codes, or off with it. */
export function renderOn(page: SettingsPage, form: OnForm) {
  const { title, isOn: lead } = page.texts.secondFactor;
  return renderPage(page.view, {
    ...{ title, lead, width: 'narrow' },
    content: html`${renderErrorSummary(page.view, [
      describeProof(page, 'codes', form),
      describeProof(page, 'off', form),
      describeCode(page, form),
    ])}
    ${renderNewCodes(page, form)} ${renderTurnOff(page, form)}`,
  });
}

function renderNewCodes(page: SettingsPage, proof: Proof) {
  const { newCodes: title, newCodesLead: lead, newCodesButton: label } = page.texts.secondFactor;
  const content = renderForm(page.view, {
    ...{ action, hidden: { step: 'codes' }, label: title },
    content: renderProof(page, 'codes', proof),
    actions: renderButton({ label, kind: 'quiet' }),
  });
  return renderSection({ title, lead, content });
}

function renderTurnOff(page: SettingsPage, form: OnForm) {
  const { turnOff: title, turnOffLead: lead } = page.texts.secondFactor;
  const code = { ...describeCode(page, form), autocomplete: 'one-time-code', required: true, maxlength: 20 };
  const content = renderForm(page.view, {
    ...{ action, hidden: { step: 'off' }, label: title },
    content: [renderProof(page, 'off', form), renderField({ ...code, isVerbatim: true })],
    actions: renderButton({ label: title, kind: 'dangerous' }),
  });
  return renderSection({ title, lead, content });
}

function describeCode({ texts }: SettingsPage, { isCodeWrong = false }: OnForm) {
  const { codeOrRecovery: label, wrongCode } = texts.secondFactor;
  return { name: 'code', label, error: isCodeWrong ? wrongCode : undefined };
}
