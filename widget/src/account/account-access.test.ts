import { expect } from '@open-wc/testing';
import { FakeApi } from '../../test/fake-api.ts';
import { OpenAccount, createSiteKey } from '../../test/open-account.ts';
import { until } from '../../test/until.ts';

const token = 'POST /auth/oauth2/token';

describe('AccountAccess', () => {
  let api: FakeApi;
  let tab: OpenAccount;
  let others: OpenAccount[];

  async function also(other: OpenAccount): Promise<OpenAccount> {
    others.push(other);
    await other.session.prepare();
    return other;
  }

  /** Makes both need a new access token, at the same moment. */
  async function renewBoth(other: OpenAccount): Promise<void> {
    api.accounts.endAccess();
    await Promise.all([tab.session.readMe(), other.session.readMe()]);
  }

  beforeEach(async () => {
    api = new FakeApi();
    tab = new OpenAccount(api, createSiteKey());
    others = [];
    await tab.signIn();
    await until(() => tab.session.me);
  });

  afterEach(async () => {
    for (const one of [tab, ...others]) await one.account.end();
  });

  it('gets a new access token when the server does not take the old one any more', async () => {
    api.accounts.endAccess();
    await tab.session.readMe();
    expect(api.sentTo(token)).to.have.length(2);
    expect(tab.session.me?.kind).to.equal('account');
  });

  it('gets it shortly before the old one ends, once for all who wait', async () => {
    void tab.platform.wait(14.5 * 60_000).catch(() => {});
    tab.platform.pass();
    await Promise.all([tab.session.readMe(), tab.session.readMe(), tab.session.readMe()]);
    expect(api.sentTo(token)).to.have.length(2);
  });

  it('is renewed by one tab for all that share a sign-in', async () => {
    tab.account.keepHere(true);
    const other = await also(
      new OpenAccount(api, tab.session.siteKey, { storage: tab.platform.storage, locks: navigator.locks }),
    );
    for (let count = 0; count < 3; count++) await renewBoth(other);
    expect(api.accounts.reused).to.equal(0);
    expect(other.session.me?.kind).to.equal('account');
  });

  it('is renewed by one tab for itself and its duplicate', async () => {
    const other = await also(tab.duplicate());
    for (let count = 0; count < 3; count++) await renewBoth(other);
    expect(api.accounts.reused).to.equal(0);
    expect(tab.session.me?.kind).to.equal('account');
  });

  it('asks the other tab rather than use a refresh token that is behind', async () => {
    const late = tab.duplicate();
    api.accounts.endAccess();
    await tab.session.readMe();
    await also(late);
    expect(api.accounts.reused).to.equal(0);
    expect(late.session.me?.kind).to.equal('account');
  });

  it('ends kindly, and for itself alone, where it is behind and nobody answers', async () => {
    const late = tab.duplicate();
    api.accounts.endAccess();
    await tab.session.readMe();
    const { storage } = tab.platform;
    const gone = tab;
    tab = new OpenAccount(api, `${gone.session.siteKey}-alone`, { storage });
    storage.write(
      `vignette:${tab.session.siteKey}:account:turn`,
      storage.read(`vignette:${gone.session.siteKey}:account:turn`) ?? '',
    );
    tab.platform.tabStorage.write(
      `vignette:${tab.session.siteKey}:account`,
      late.platform.tabStorage.read(`vignette:${gone.session.siteKey}:account`) ?? '',
    );
    const preparing = tab.session.prepare().catch((error: { code: string }) => error.code);
    await until(() => {
      tab.platform.pass();
      return tab.account.problem;
    });
    expect([await preparing, tab.account.problem]).to.deep.equal(['scope_missing', 'ended']);
    expect(api.accounts.reused).to.equal(0);
    await gone.session.readMe();
    expect(gone.session.me?.kind).to.equal('account');
    others.push(gone);
  });

  it('says kindly that it has ended when it is taken no more, and goes on as the visitor', async () => {
    api.accounts.disconnect();
    const error = await tab.session.readMe().catch((reason: { code: string }) => reason.code);
    expect([error, tab.account.problem]).to.deep.equal(['scope_missing', 'ended']);
    await tab.session.prepare();
    expect(tab.session.me?.kind).to.equal('visitor');
    expect(tab.platform.tabStorage.read(`vignette:${tab.session.siteKey}:account`)).to.equal(null);
  });

  it('has to sign in again where the answer to a renewal was lost', async () => {
    const { fetch } = api;
    let lost = 0;
    Object.assign(tab.platform, {
      fetch: async (input: string, init: RequestInit) => {
        const response = await fetch(input, init);
        if (input.endsWith('/token') && !lost++) throw new TypeError('Failed to fetch');
        return response;
      },
    });
    api.accounts.endAccess();
    const first = await tab.session.readMe().catch((reason: { code: string }) => reason.code);
    const second = await tab.session.readMe().catch((reason: { code: string }) => reason.code);
    expect([first, second, tab.account.problem]).to.deep.equal(['unavailable', 'scope_missing', 'ended']);
  });

  it('is not brought back by a renewal that was under way when one signed out', async () => {
    api.accounts.endAccess();
    const reading = tab.session.readMe().catch(() => {});
    await until(() => api.sentTo(token).length === 2);
    await tab.account.end();
    await reading;
    expect(tab.account.access).to.equal(undefined);
    expect(tab.platform.tabStorage.read(`vignette:${tab.session.siteKey}:account`)).to.equal(null);
  });

  it('waits for the network instead of ending', async () => {
    api.accounts.endAccess();
    api.fail(token, 'no-answer', 'unavailable');
    for (let count = 0; count < 2; count++) await tab.session.readMe().catch(() => {});
    expect(tab.account.access).to.not.equal(undefined);
    await tab.session.readMe();
    expect(tab.session.me?.kind).to.equal('account');
  });
});
