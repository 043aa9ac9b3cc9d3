import { expect } from '@open-wc/testing';
import type { GenerationRequest } from '@vignette/server/contract';
import { FakeApi } from '../../test/fake-api.ts';
import { createMemory } from '../../test/fake-platform.ts';
import { OpenAccount, createSiteKey } from '../../test/open-account.ts';
import { until } from '../../test/until.ts';

const request: GenerationRequest = {
  kind: 'image',
  model: 'collage-1',
  prompt: 'a fox',
  size: '1024x1024',
  maxCredits: 1,
};
const post = 'POST /v1/generations';
const claim = 'POST /v1/generations/claim';

describe('Account', () => {
  let api: FakeApi;
  let siteKey: string;
  let tab: OpenAccount;

  function prompts({ session }: OpenAccount = tab): string[] {
    return session.generations.all.map(({ prompt }) => prompt);
  }

  beforeEach(() => {
    api = new FakeApi();
    siteKey = createSiteKey();
    tab = new OpenAccount(api, siteKey);
  });

  afterEach(() => tab.account.end());

  it('makes every call as the account from then on', async () => {
    await tab.session.prepare();
    await tab.signIn();
    await tab.session.submit(request);
    await until(() => tab.session.me?.kind === 'account');
    expect(api.sentTo(post)[0]?.token).to.match(/^vat_/);
    expect(api.sent.filter(({ path }) => path.startsWith('/auth/'))).to.have.length(1);
  });

  it('sends the proof with the code, and never before', async () => {
    await tab.signIn();
    const [exchange] = api.sentTo('POST /auth/oauth2/token');
    const form = Object.fromEntries(exchange!.body as URLSearchParams);
    expect(form).to.include({ grant_type: 'authorization_code', client_id: siteKey });
    expect(form['redirect_uri']).to.equal(`${location.origin}/connect/callback`);
    expect(form['code_verifier']).to.match(/^[\w-]{43}$/);
    expect(exchange!.token).to.equal(null);
  });

  it('shows the history of whoever is here, at once', async () => {
    await tab.signIn();
    await tab.session.submit({ ...request, prompt: 'of the account' });
    await tab.account.end();
    expect(prompts()).to.deep.equal([]);
    await tab.session.submit({ ...request, prompt: 'of the visitor' });
    await until(() => tab.session.historyState === 'read');
    expect(prompts()).to.deep.equal(['of the visitor']);
  });

  it('goes on after a reload, and finds what is in the making', async () => {
    await tab.signIn();
    const { id } = await tab.session.submit(request);
    tab = tab.reload();
    await tab.session.open();
    await until(() => tab.session.generations.open.length);
    expect(tab.session.generations.open[0]?.id).to.equal(id);
    expect(api.sentTo('POST /v1/visitors')).to.deep.equal([]);
  });

  it('sends what was asked for as the account under its key, and only as the account', async () => {
    await tab.signIn();
    api.fail(post, 'no-answer');
    void tab.session.submit(request).catch(() => {});
    await until(() => api.sentTo(post).length === 1);
    await tab.account.end();
    await tab.session.prepare();
    expect(api.sentTo(post)).to.have.length(1);

    await tab.signIn();
    await until(() => tab.session.generations.open.length);
    const [first, second] = api.sentTo(post);
    expect(second?.key).to.equal(first?.key);
    expect(second?.token).to.match(/^vat_/);
  });

  it('does not send as the account what the visitor asked for just before', async () => {
    await tab.session.prepare();
    api.fail(post, 'no-answer');
    const submitting = tab.session.submit(request);
    await until(() => api.sentTo(post).length === 1);
    await tab.signIn();
    await until(() => {
      tab.platform.pass();
      return api.sentTo(post).length === 2;
    });
    const { id } = await submitting;
    const tokens = api.sentTo(post).map(({ token }) => token);
    expect(tokens[1]).to.equal(tokens[0]);
    expect(tab.session.generations.get(id)?.status).to.equal('queued');
  });

  it('keeps on show what the visitor is waiting for, and has it go on in the account', async () => {
    const { id } = await tab.session.submit(request);
    await tab.signIn();
    expect(tab.session.generations.get(id)?.status).to.equal('queued');
    api.change(id, { status: 'running' });
    await until(() => {
      tab.platform.pass();
      return tab.session.generations.get(id)?.status === 'running';
    });
    await Promise.all([tab.account.claim(), tab.account.claim()]);
    expect(tab.session.generations.get(id)?.status).to.equal('running');
    expect(api.sentTo(claim)).to.have.length(1);
    api.finish(id);
    await until(() => {
      tab.platform.pass();
      return tab.session.generations.get(id)?.status === 'succeeded';
    });
    expect(tab.account.offer).to.equal(0);
    await tab.session.cancel(id);
    expect(api.sent.at(-1)?.token).to.match(/^vat_/);
  });

  it('takes a claim whose answer was lost for what it was', async () => {
    await tab.session.submit(request);
    await tab.signIn();
    const { fetch } = api;
    Object.assign(tab.platform, {
      fetch: async (input: string, init: RequestInit) => {
        const response = await fetch(input, init);
        if (input.endsWith('/claim')) throw new TypeError('Failed to fetch');
        return response;
      },
    });
    await tab.account.claim();
    expect([tab.account.problem, tab.account.offer]).to.deep.equal(['unavailable', 1]);
    Object.assign(tab.platform, { fetch });
    await tab.account.claim();
    expect([tab.account.problem, tab.account.offer]).to.deep.equal([undefined, 0]);
    expect(prompts()).to.deep.equal(['a fox']);
  });

  it('earns another visitor once the pictures of the first have moved', async () => {
    await tab.session.submit(request);
    await tab.signIn();
    await tab.account.claim();
    await tab.account.end();
    await tab.session.prepare();
    expect(api.sentTo('POST /v1/visitors')).to.have.length(2);
    expect(prompts()).to.deep.equal([]);
  });

  it('leaves the visitor what is the visitor’s, but takes nothing off the screen', async () => {
    const { id } = await tab.session.submit({ ...request, prompt: 'on show' });
    await tab.session.submit({ ...request, prompt: 'put away' });
    tab.session.shown.add(id);
    await tab.signIn();
    expect(tab.account.offer).to.equal(2);
    tab.account.decline();
    expect(prompts()).to.deep.equal(['on show']);
    await tab.account.end();
    await until(() => prompts().length === 2);
    expect(api.sentTo('POST /v1/visitors')).to.have.length(1);
  });

  it('remembers across a reload that there is something to keep', async () => {
    await tab.session.submit(request);
    await tab.signIn();
    tab = tab.reload();
    await tab.session.prepare();
    expect(tab.account.offer).to.equal(1);
    await tab.account.claim();
    await until(() => prompts().length === 1);
  });

  it('gives back its refresh token, and another tab of the same sign-in goes out too', async () => {
    await tab.signIn();
    tab.account.keepHere(true);
    const other = new OpenAccount(api, siteKey, { storage: tab.platform.storage });
    await other.session.prepare();
    expect(other.account.access).to.not.equal(undefined);
    await tab.account.end();
    await until(() => !other.account.access);
    expect(api.accounts.revoked).to.have.length(1);
    expect(other.account.problem).to.equal(undefined);
    expect(other.session.access).to.equal(other.session.visitor);
  });

  it('is not signed in elsewhere unless asked to stay', async () => {
    await tab.signIn();
    const other = new OpenAccount(api, siteKey, { storage: tab.platform.storage });
    await other.session.prepare();
    expect(other.account.access).to.equal(undefined);
    tab.account.keepHere(true);
    await until(() => other.account.access);
    await other.account.end();
  });

  it('keeps its tokens from other servers and out of what outlives the tab', async () => {
    const storage = createMemory();
    tab = new OpenAccount(api, siteKey, { storage });
    await tab.signIn();
    expect(storage.read(`vignette:${siteKey}:account`)).to.equal(null);
    expect(tab.platform.tabStorage.read(`vignette:${siteKey}:account`))
      .to.match(/vrt_/)
      .and.not.to.match(/vat_/);
  });
});
