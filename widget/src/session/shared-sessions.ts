import { createBrowserPlatform } from './browser-platform.ts';
import { Session } from './session.ts';

const sessions = new Map<string, Session>();

/**
 * The one session of a site key on this page: one token, one stream, one list for all its widgets. None where nobody has
 * said where the server is, so that the page's own is not asked by mistake.
 */
export function getSharedSession(server: string, siteKey: string): Session | undefined {
  if (!server) return undefined;
  const name = `${server} ${siteKey}`;
  const session = sessions.get(name) ?? new Session({ server, siteKey, platform: createBrowserPlatform() });
  sessions.set(name, session);
  return session;
}
