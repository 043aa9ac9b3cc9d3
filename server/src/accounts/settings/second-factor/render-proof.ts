import { html } from 'hono/html';
import type { Labelled } from '../../../pages/parts/render-labelled.ts';
import { renderPasswordField } from '../../../pages/parts/render-password-field.ts';
import type { SettingsPage } from '../open-settings-page.ts';

/** How a form makes sure that it is the account's holder. */
export interface Proof {
  asksPassword: boolean;
  /** Which form came back, because its password was wrong. */
  refusedStep?: string | undefined;
}

export function describeProof({ texts }: SettingsPage, step: string, { refusedStep }: Proof): Labelled {
  const { password: label, wrongPassword } = texts.confirm;
  return { name: 'password', id: `password-${step}`, label, error: refusedStep === step ? wrongPassword : undefined };
}

/** The password, where there is one; whoever has none has signed in a moment ago. */
export function renderProof(page: SettingsPage, step: string, proof: Proof) {
  if (!proof.asksPassword) return '';
  const field = { ...describeProof(page, step, proof), autocomplete: 'current-password', maxlength: 200 } as const;
  return html`<input type="hidden" name="email" value="${page.account.email}" autocomplete="username" />
    ${renderPasswordField(page.view, field)}`;
}
