import type { Context } from 'hono';
import { authorizePath } from '../connect/build-authorize-address.ts';
import { consentPath } from '../connect/connect-paths.ts';
import { readOAuthRequest } from '../connect/read-oauth-request.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { findClient } from '../oauth/find-client.ts';
import { type ConsentRequest, readScopes } from './consent-request.ts';

type Asked = { request: ConsentRequest; elsewhere?: undefined } | { request?: undefined; elsewhere: string };

/**
 * Has the provider judge a request anew, both before it is shown and before it is answered: whatever happened to it on
 * its way through the browser, what counts is what the provider says now. Where it does not ask for consent it says where
 * else to go.
 */
export async function askProvider(dependencies: GrantDependencies, context: Context, search: string): Promise<Asked> {
  const query = readOAuthRequest(search).toString();
  const address = await authorize(dependencies, context, query);
  if (address.pathname !== consentPath) return { elsewhere: address.toString() };
  const { searchParams } = address;
  const client = await findClient(dependencies, searchParams.get('client_id') ?? '');
  if (!client) return { elsewhere: `${dependencies.publicUrl}/` };
  const redirect = searchParams.get('redirect_uri') ?? '';
  const scopes = readScopes(searchParams.get('scope'));
  return { request: { client, scopes, redirect, query, signedQuery: searchParams.toString() } };
}

async function authorize(
  { authentication, publicUrl }: GrantDependencies,
  context: Context,
  query: string,
): Promise<URL> {
  const address = new URL(`${authorizePath}?${query}`, publicUrl);
  const headers = new Headers({ cookie: context.req.header('cookie') ?? '', accept: 'text/html' });
  const response = await authentication.handler(new Request(address, { headers }));
  return new URL(response.headers.get('location') ?? '/', publicUrl);
}
