import type { Context } from 'hono';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import { detourPath } from '../connect/connect-paths.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { answerConsentPage } from './answer-consent-page.ts';
import { askProvider } from './ask-provider.ts';
import { findGrant } from './find-grant.ts';
import { usualCap } from './spend-cap.ts';

/** Puts the question to who is signed in. It is put every time, also to who has said yes before. */
export async function showConsent(
  dependencies: GrantDependencies,
  context: Context<RouterEnvironment>,
): Promise<Response> {
  const { search } = new URL(context.req.url);
  const account = await dependencies.findSession(context);
  if (!account) return context.redirect(`${detourPath}${search}`, 303);
  const { request, elsewhere } = await askProvider(dependencies, context, search);
  if (elsewhere !== undefined) return context.redirect(elsewhere, 303);
  const grant = await findGrant(dependencies, { accountId: account.id, siteId: request.client.siteId });
  const { daily, total } = grant?.cap ?? usualCap;
  const form = { values: { daily: String(daily), total: String(total) }, wrong: [] };
  return answerConsentPage(dependencies, context, { account, request, grant, form });
}
