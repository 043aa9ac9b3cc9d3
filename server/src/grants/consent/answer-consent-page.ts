import type { Context } from 'hono';
import { headerSets } from '../../http/header-sets.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { openGrantPage } from '../grant-page.ts';
import { renderConsent } from './render-consent.ts';
import type { ConsentQuestion } from './render-consent.ts';
import { signConsentForm } from './sign-consent-form.ts';

const policy = headerSets.popupPage['content-security-policy'];

/** Sends the page with the question. Browsers hold its answer's way back to an app against the page's own policy. */
export async function answerConsentPage(
  dependencies: GrantDependencies,
  context: Context,
  question: Omit<ConsentQuestion, 'signature'>,
): Promise<Response> {
  const { account, request, form } = question;
  const page = await openGrantPage(dependencies.pages, context, account);
  const { query, client } = request;
  const signature = signConsentForm(dependencies, { sessionId: account.sessionId, query, client });
  context.header(
    'content-security-policy',
    policy.replace("form-action 'self'", `form-action 'self' ${nameSource(request.redirect)}`),
  );
  return context.html(renderConsent(page, { ...question, signature }), form.wrong.length > 0 ? 422 : 200);
}

/** Where a redirect leads, as a policy names it: apps have schemes of their own, too. */
function nameSource(redirect: string): string {
  const { protocol, origin } = new URL(redirect);
  return /^https?:$/.test(protocol) ? origin : protocol;
}
