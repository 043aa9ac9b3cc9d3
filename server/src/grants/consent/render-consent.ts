import type { SignedInAccount } from '../../accounts/session/signed-in-account.ts';
import { renderPage } from '../../pages/render-page.ts';
import type { GrantPage } from '../grant-page.ts';
import { isolate, nameHosts } from '../name-hosts.ts';
import type { ConsentRequest } from './consent-request.ts';
import { consentStyles } from './consent-styles.ts';
import type { Grant } from './find-grant.ts';
import type { CapForm } from './render-cap-fields.ts';
import { renderAgain } from './render-again.ts';
import { renderFirstTime } from './render-first-time.ts';

export interface ConsentQuestion {
  account: SignedInAccount;
  request: ConsentRequest;
  /** What is allowed already. */
  grant: Grant | undefined;
  form: CapForm;
  signature: string;
}

/** Asks at length where something new is asked for, and shortly where all of it is allowed already. */
export function renderConsent(page: GrantPage, question: ConsentQuestion) {
  const { request, grant } = question;
  const isKnown = grant !== undefined && request.scopes.every((scope) => grant.scopes.includes(scope));
  const name = isolate(request.client.name);
  const words = isKnown ? page.texts.consent.again : page.texts.consent;
  const { kind, origins } = request.client;
  return renderPage(page.view, {
    title: words.title(name),
    lead: kind === 'app' ? words.leadOfApp(name) : words.lead(name, nameHosts(page.view.locale, origins)),
    width: 'narrow',
    isBare: true,
    styles: [consentStyles],
    content: isKnown ? renderAgain(page, { ...question, grant }) : renderFirstTime(page, question),
  });
}
