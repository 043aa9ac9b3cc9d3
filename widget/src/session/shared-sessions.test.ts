import { expect } from '@open-wc/testing';
import { installFakeApi } from '../../test/install-fake-api.ts';
import { getSharedSession } from './shared-sessions.ts';

const server = location.origin;

describe('getSharedSession', () => {
  it('is one session for all widgets of a site key', () => {
    const { siteKey } = installFakeApi();
    expect(getSharedSession(server, siteKey) === getSharedSession(server, siteKey)).to.equal(true);
  });

  it('shows the token of one server to no other, though the site key be the same', async () => {
    const { api, siteKey } = installFakeApi();
    await getSharedSession(server, siteKey).prepare();
    await getSharedSession(`${server}/other`, siteKey).prepare();
    const tokens = api.sentTo('GET /v1/me').map(({ token }) => token);
    expect(tokens).to.have.length(2);
    expect(tokens[0]).not.to.equal(tokens[1]);
  });
});
