import type { FakeApi } from '../../test/fake-api.ts';
import { installFakeApi } from '../../test/install-fake-api.ts';

declare global {
  interface Window {
    api: FakeApi;
  }
}

// The server of the page is this page itself; the tests move its generations on.
window.api = installFakeApi().api;
