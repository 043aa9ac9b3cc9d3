import { loadPart } from '../app/load-part.ts';
import { tagOf } from '../app/tag-of.ts';
import { createBrowserPlatform } from './browser-platform.ts';
import type { AccountCorner } from '../account/account-corner.ts';
import { Session } from './session.ts';

const sessions = new Map<string, Session>();

/** The one session of a site key on this page: one token, one stream, one list for all its widgets. */
export function getSharedSession(server: string, siteKey: string): Session {
  const name = `${server} ${siteKey}`;
  const session =
    sessions.get(name) ?? new Session({ server, siteKey, platform: createBrowserPlatform(server), restoreAccount });
  sessions.set(name, session);
  return session;
}

/** The file that signs in also knows how to go on with what it has kept. */
async function restoreAccount(session: Session): Promise<void> {
  await loadPart('account');
  (customElements.get(tagOf('account')) as typeof AccountCorner).restore(session);
}
