import { drawSample } from '../draw-sample.ts';
import { FakeApi } from '../fake-api.ts';
import { collage, painter, styling } from '../sample-models.ts';

/** Puts the fake server into a page that is only looked at, and lets the looking program reach it. */
const api = new FakeApi();
const realFetch = window.fetch.bind(window);
window.fetch = (input, init) =>
  typeof input === 'string' && input.includes('/v1/') ? api.fetch(input, init) : realFetch(input, init);
// What is on offer is known before the page asks for it: an address such as `?models=painter,styling`.
const offers = { painter, styling, plain: collage };
const names = new URL(location.href).searchParams.get('models')?.split(',') ?? [];
if (names.length) api.models = names.map((name) => offers[name as keyof typeof offers]);
Object.assign(window, { api, drawSample });
