import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { chooseLocale } from '../../language/choose-locale.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { findClient } from '../oauth/find-client.ts';
import { buildAuthorizeAddress } from './build-authorize-address.ts';
import { ConnectRequest } from './connect-request.ts';
import { showConnectProblem } from './show-connect-problem.ts';

/** What a widget opens: checks what it asks for and goes on to the OAuth provider. */
export async function beginConnecting(dependencies: GrantDependencies, context: Context): Promise<Response> {
  const request = ConnectRequest.safeParse(context.req.query());
  if (!request.success) return showConnectProblem(dependencies, context, 'broken');
  const client = await findClient(dependencies, request.data.siteKey);
  if (client?.kind !== 'site' || client.isSuspended) return showConnectProblem(dependencies, context, 'suspended');
  keepLanguage(dependencies, context, request.data.lang);
  return context.redirect(buildAuthorizeAddress(dependencies.publicUrl, request.data), 302);
}

/** The widget's language, until the browser closes, for who has chosen none here. */
function keepLanguage({ publicUrl }: GrantDependencies, context: Context, language: string | undefined): void {
  if (language === undefined || getCookie(context, 'language') !== undefined) return;
  const secure = publicUrl.startsWith('https:');
  setCookie(context, 'language', chooseLocale(language), { path: '/', sameSite: 'Lax', httpOnly: true, secure });
}
