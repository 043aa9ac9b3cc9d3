import type { Context } from 'hono';
import type { GrantDependencies } from '../grant-dependencies.ts';
import type { ConsentRequest } from './consent-request.ts';

interface Decision {
  request: ConsentRequest;
  isAllowed: boolean;
}

/** Tells the provider; answers where it sends the browser, with a code or with the refusal. */
export async function decideConsent(
  { authentication, publicUrl }: GrantDependencies,
  context: Context,
  { request, isAllowed }: Decision,
): Promise<string> {
  const headers = new Headers({ cookie: context.req.header('cookie') ?? '' });
  const answer = await authentication.api.oauth2Consent({
    body: { accept: isAllowed, oauth_query: request.signedQuery },
    headers,
    request: new Request(publicUrl, { headers }),
    asResponse: false,
  });
  return answer.url;
}
