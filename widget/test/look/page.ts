import { FakeApi } from '../fake-api.ts';

/** Puts the fake server into a page that is only looked at, and lets the looking program reach it. */
const api = new FakeApi();
const realFetch = window.fetch.bind(window);
window.fetch = (input, init) =>
  typeof input === 'string' && input.includes('/v1/') ? api.fetch(input, init) : realFetch(input, init);
Object.assign(window, { api });
