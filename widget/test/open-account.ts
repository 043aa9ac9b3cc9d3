import { Account } from '../src/account/account.ts';
import { Session } from '../src/session/session.ts';
import type { Platform } from '../src/session/platform.ts';
import type { FakeApi } from './fake-api.ts';
import { FakePlatform, createMemory } from './fake-platform.ts';
import { FakePopup } from './fake-popup.ts';
import { until } from './until.ts';

let count = 0;

/** A site key that no other test uses: channels and locks are named by it. */
export function createSiteKey(): string {
  return `account_${Date.now()}_${count++}`;
}

/** One tab, without anything to be seen. */
export class OpenAccount {
  readonly api: FakeApi;
  readonly platform: FakePlatform;
  readonly session: Session;

  constructor(api: FakeApi, siteKey: string, shared: Partial<Pick<Platform, 'storage' | 'tabStorage' | 'locks'>> = {}) {
    this.api = api;
    this.platform = new FakePlatform(api, { locks: navigator.locks, ...shared });
    this.session = new Session({
      server: location.origin,
      siteKey,
      platform: this.platform,
      restoreAccount: async (session) => {
        // Its file takes a moment to come.
        await Promise.resolve();
        Account.of(session);
      },
    });
  }

  get account(): Account {
    return Account.of(this.session);
  }

  /** What the tab is after a reload: what it kept, and nothing else. */
  reload(): OpenAccount {
    const { storage, tabStorage } = this.platform;
    return new OpenAccount(this.api, this.session.siteKey, { storage, tabStorage });
  }

  /** As a browser duplicates a tab: with a copy of what was the tab's own. */
  duplicate(): OpenAccount {
    const { storage, tabStorage } = this.platform;
    const name = `vignette:${this.session.siteKey}:account`;
    const copy = createMemory();
    copy.write(name, tabStorage.read(name) ?? '');
    return new OpenAccount(this.api, this.session.siteKey, { storage, tabStorage: copy });
  }

  async signIn(): Promise<void> {
    const popup = new FakePopup(this.api);
    try {
      this.account.begin();
      await until(() => popup.isReady);
      popup.allow();
      await until(() => this.account.access && !this.account.signIn);
    } finally {
      popup.restore();
    }
  }
}
