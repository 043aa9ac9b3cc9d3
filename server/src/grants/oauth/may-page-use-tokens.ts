import type { Client } from './client.ts';

/**
 * Whether codes and refresh tokens of a client may be handed in from there. Those of a site only by its own pages, which
 * always say who they are; those of an app by the app, and by no page at all.
 */
export function mayPageUseTokens({ kind, origins }: Pick<Client, 'kind' | 'origins'>, origin: string | undefined) {
  if (origin !== undefined && origins.includes(origin)) return true;
  if (kind === 'site') return false;
  return origin === undefined || (origin !== 'null' && !/^https?:/i.test(origin));
}
