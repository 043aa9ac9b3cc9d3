import { createBrowserPlatform } from './browser-platform.ts';
import { Session } from './session.ts';

const sessions = new Map<string, Session>();

/** The one session of a site key on this page: one token, one stream, one list for all its widgets. */
export function getSharedSession(server: string, siteKey: string): Session {
  const name = `${server} ${siteKey}`;
  const session = sessions.get(name) ?? new Session({ server, siteKey, platform: createBrowserPlatform(server) });
  sessions.set(name, session);
  return session;
}
