import type { Context } from 'hono';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { OwnSite } from '../own/own-site.ts';
import { PathSiteKey } from '../own/path-site-key.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';

/** Which site a page is about, and whose it must be. */
export function readOwnSite(context: Context<RouterEnvironment<AccountVariables>>): OwnSite {
  return { key: PathSiteKey.parse(context.req.param('key')), accountId: context.var.account.id };
}
