import type { Content } from '../../pages/markup.ts';
import { renderButton } from '../../pages/parts/render-button.ts';
import { renderForm } from '../../pages/parts/render-form.ts';
import { consentPath } from '../connect/connect-paths.ts';
import type { GrantPage } from '../grant-page.ts';
import type { ConsentQuestion } from './render-consent.ts';

interface Answers {
  content: Content;
  allow: string;
  deny: string;
}

/** The form of the question, with its two answers. A no does not mind what is in the fields. */
export function renderConsentForm(
  { view }: GrantPage,
  { request, signature }: ConsentQuestion,
  { content, allow, deny }: Answers,
) {
  const name = 'decision';
  return renderForm(view, {
    action: consentPath,
    hidden: { query: request.query, signature },
    content,
    actions: [
      renderButton({ label: allow, name, value: 'allow' }),
      renderButton({ label: deny, name, value: 'deny', kind: 'quiet', skipsChecks: true }),
    ],
  });
}
