import { accountNameOf } from './account-name-of.ts';
import type { Platform } from './platform.ts';

/** A sign-in that may outlive a reload, as it was written; this tab's own comes first. */
export function readKeptAccount(session: { siteKey: string; platform: Platform }): string | null {
  const { tabStorage, storage } = session.platform;
  const name = accountNameOf(session);
  return tabStorage.read(name) ?? storage.read(name);
}
