import type { ConnectMessage } from '@vignette/server/contract';
import type { Context } from 'hono';
import type { SignedInAccount } from '../../accounts/session/signed-in-account.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';
import type { GrantDependencies } from '../grant-dependencies.ts';
import { openGrantPage } from '../grant-page.ts';
import type { Client } from '../oauth/client.ts';
import { findClient } from '../oauth/find-client.ts';
import { findPendingCode } from './find-pending-code.ts';
import { renderDenied } from './render-denied.ts';
import { renderReturn } from './render-return.ts';
import { showConnectProblem } from './show-connect-problem.ts';
import { readSiteState } from './site-state.ts';
import { isShownSite } from './shown-site.ts';
import { storeTypedCode } from './store-typed-code.ts';

type ReturnContext = Context<RouterEnvironment>;

interface Return {
  account: SignedInAccount;
  client: Client;
  state: string;
}

/** Where the provider sends the browser in the end: tells the page that opened the window, or shows what to type there. */
export async function finishConnecting(dependencies: GrantDependencies, context: ReturnContext): Promise<Response> {
  const { state, code, error } = context.req.query();
  const account = await dependencies.findSession(context);
  const site = readSiteState(state);
  const client = site && (await findClient(dependencies, site.siteKey));
  if (client?.isSuspended) return showConnectProblem(dependencies, context, 'suspended');
  if (!account || client?.kind !== 'site') return showConnectProblem(dependencies, context, 'broken');
  const known = { account, client, state: site?.state ?? '' };
  if (code !== undefined) return handCodeOver(dependencies, context, { ...known, code });
  if (error === 'access_denied') return tellOfDenial(dependencies, context, known);
  return showConnectProblem(dependencies, context, 'broken');
}

/** A code goes to the site that it was made for and from the account that made it, whatever the address says. */
async function handCodeOver(
  dependencies: GrantDependencies,
  context: ReturnContext,
  { account, client, state, code }: Return & { code: string },
): Promise<Response> {
  const pending = await findPendingCode(dependencies.authentication, code);
  const isTheirs =
    pending?.clientId === client.id && pending.accountId === account.id && pending.state === context.req.query('state');
  const isAsShown = isShownSite(dependencies.secret, context.req.query(), { code, client });
  if (!isTheirs || !isAsShown) return showConnectProblem(dependencies, context, 'broken');
  const typed = await storeTypedCode(dependencies, { siteId: client.siteId, state, code });
  const message: ConnectMessage = { type: 'vignette-connect', state, code };
  const page = await openGrantPage(dependencies.pages, context, account);
  return context.html(renderReturn(page, { client, message, typed }));
}

async function tellOfDenial(
  { pages }: GrantDependencies,
  context: ReturnContext,
  { account, client, state }: Return,
): Promise<Response> {
  const message: ConnectMessage = { type: 'vignette-connect', state, error: 'access_denied' };
  const page = await openGrantPage(pages, context, account);
  return context.html(renderDenied(page, { client, message }));
}
