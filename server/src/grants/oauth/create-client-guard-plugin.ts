import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import type { Clock } from '../../clock/clock.ts';
import type { Database } from '../../database/connect-database.ts';
import { connectProblemPath } from '../connect/connect-paths.ts';
import { endTokensOfSession } from '../tokens/end-tokens.ts';
import { findClient } from './find-client.ts';
import { mayPageUseTokens } from './may-page-use-tokens.ts';

interface GuardDependencies {
  database: Database;
  clock: Clock;
  publicUrl: string;
}

const tokenPaths: ReadonlySet<string | undefined> = new Set(['/oauth2/token', '/oauth2/revoke']);

/** What the provider does not know of clients: which pages are theirs, and that a session takes its tokens along. */
export function createClientGuardPlugin(dependencies: GuardDependencies) {
  const { database, clock, publicUrl } = dependencies;
  return {
    id: 'client-guard',
    endpoints: {},
    hooks: {
      before: [
        { matcher: ({ path }) => path === '/oauth2/authorize', handler: createAuthMiddleware(assertRedirect) },
        { matcher: ({ path }) => tokenPaths.has(path), handler: createAuthMiddleware(assertPage) },
      ],
    },
    init: () => ({
      options: {
        onAPIError: { errorURL: `${publicUrl}${connectProblemPath}` },
        databaseHooks: { session: { delete: { before: endTokens } } },
      },
    }),
  } satisfies BetterAuthPlugin;

  /** The provider would let the port of a loopback address vary, which is for apps alone. */
  async function assertRedirect(context: GenericEndpointContext) {
    const { client_id: clientId, redirect_uri: redirect } = (context.query ?? {}) as Record<string, unknown>;
    const client = await findClient(dependencies, String(clientId));
    const isExact = client?.kind === 'app' || client?.redirects.includes(String(redirect));
    if (!isExact) throw context.redirect(`${publicUrl}${connectProblemPath}`);
  }

  async function assertPage(context: GenericEndpointContext) {
    const { client_id: clientId } = (context.body ?? {}) as Record<string, unknown>;
    const client = await findClient(dependencies, String(clientId));
    if (!client) throw new APIError('BAD_REQUEST', { error: 'invalid_client', error_description: 'unknown client' });
    const origin = context.headers?.get('origin') ?? undefined;
    if (mayPageUseTokens(client, origin)) return;
    const error = { error: 'unauthorized_client', error_description: 'not a page of this client' };
    throw new APIError('FORBIDDEN', error);
  }

  /** One that has merely run out takes nothing along: its refresh tokens have a time of their own. */
  async function endTokens(session: { id: string; userId: string; expiresAt: Date }): Promise<void> {
    if (session.expiresAt <= clock.now()) return;
    await database
      .transaction()
      .execute((transaction) => endTokensOfSession(transaction, { accountId: session.userId, sessionId: session.id }));
  }
}
