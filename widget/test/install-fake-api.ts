import { FakeApi } from './fake-api.ts';

let count = 0;

export interface FakeSite {
  api: FakeApi;
  /** Another one for each test: what is shared and kept is shared and kept by site key. */
  siteKey: string;
}

/** Answers this page's calls to the API in memory, until the next test takes over. */
export function installFakeApi(): FakeSite {
  const api = new FakeApi();
  const realFetch = Object.hasOwn(window, 'realFetch')
    ? (window as { realFetch?: typeof fetch }).realFetch!
    : window.fetch;
  Object.assign(window, { realFetch });
  window.fetch = (input, init) =>
    typeof input === 'string' && /\/(?:v1|auth)\//.test(input) ? api.fetch(input, init) : realFetch(input, init);
  return { api, siteKey: `site_${Date.now()}_${count++}` };
}
