import { html } from 'hono/html';
import { withContinue } from '../../accounts/read-continue.ts';
import { writeWayBack } from '../connect/lead-to-sign-in.ts';
import type { GrantPage } from '../grant-page.ts';
import { isolate } from '../name-hosts.ts';
import type { ConsentQuestion } from './render-consent.ts';

/** Who is signed in, and the way to be somebody else. */
export function renderWhoIsAsked({ texts }: GrantPage, { account, request }: ConsentQuestion) {
  const { signedInAs, notYou } = texts.consent;
  const name = account.name === '' ? isolate(account.email) : `${isolate(account.name)} (${isolate(account.email)})`;
  const otherAccount = withContinue('/sign-in?again=', writeWayBack(request.query));
  return html`<p class="who">${signedInAs(name)} <a href="${otherAccount}">${notYou}</a></p>`;
}
