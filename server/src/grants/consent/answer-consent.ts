import type { Context } from 'hono';
import { readForm } from '../../accounts/read-form.ts';
import type { SignedInAccount } from '../../accounts/session/signed-in-account.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { authorizePath } from '../connect/build-authorize-address.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { allowRequest } from './allow-request.ts';
import { answerConsentPage } from './answer-consent-page.ts';
import { askProvider } from './ask-provider.ts';
import type { ConsentRequest } from './consent-request.ts';
import { decideConsent } from './decide-consent.ts';
import { findGrant } from './find-grant.ts';
import { readSpendCap } from './read-spend-cap.ts';
import { isConsentForm } from './sign-consent-form.ts';

type FormContext = Context<RouterEnvironment>;
type Fields = Readonly<Record<string, string>>;

/** The answer to the question. It is put again where it was put to another session, long ago, or of a site otherwise named. */
export async function answerConsent(dependencies: GrantDependencies, context: FormContext): Promise<Response> {
  const fields = await readForm(context);
  const { query = '', signature = '', decision } = fields;
  const account = await dependencies.findSession(context);
  const again = `${authorizePath}?${query}`;
  if (!account) return context.redirect(again, 303);
  const { request, elsewhere } = await askProvider(dependencies, context, query);
  if (elsewhere !== undefined) return context.redirect(again, 303);
  const shown = { sessionId: account.sessionId, query, client: request.client };
  if (!isConsentForm(dependencies, shown, signature)) return context.redirect(again, 303);
  if (decision === 'allow') return answerYes(dependencies, context, { account, request, fields });
  return context.redirect(await decideConsent(dependencies, context, { request, isAllowed: false }), 303);
}

interface Yes {
  account: SignedInAccount;
  request: ConsentRequest;
  fields: Fields;
}

async function answerYes(
  dependencies: GrantDependencies,
  context: FormContext,
  { account, request, fields }: Yes,
): Promise<Response> {
  const { daily = '', total = '' } = fields;
  const read = readSpendCap({ daily, total });
  if ('cap' in read) {
    return context.redirect(await allowRequest(dependencies, context, { account, request, cap: read.cap }), 303);
  }
  const grant = await findGrant(dependencies, { accountId: account.id, siteId: request.client.siteId });
  const form = { values: { daily, total }, wrong: read.wrong };
  return answerConsentPage(dependencies, context, { account, request, grant, form });
}
