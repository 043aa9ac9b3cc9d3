import type { Context } from 'hono';
import type { AccountVariables } from '../../accounts/session/signed-in-account.ts';
import type { RouterEnvironment } from '../../http/router-environment.ts';

/** Of a page about one connection, whose site or app is named in the path. */
export type ConnectedContext = Context<RouterEnvironment<AccountVariables>, `${string}/:key${string}`>;
