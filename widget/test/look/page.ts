import { drawSample } from '../draw-sample.ts';
import { FakeApi } from '../fake-api.ts';
import { FakePopup } from '../fake-popup.ts';
import { collage, painter, styling } from '../sample-models.ts';
import { probe } from './probe/probe.ts';

/**
 * Puts the fake server into a page that is only looked at, and lets the looking program reach it. What is on offer is known
 * before the page asks for it: an address such as `?models=painter,styling`, `?models=none`, or `?models=held`, which is
 * never answered.
 */
const api = new FakeApi();
const realFetch = window.fetch.bind(window);
const offers = { painter, styling, plain: collage };
const names = new URL(location.href).searchParams.get('models')?.split(',') ?? [];
const isHeld = names[0] === 'held';
if (names.length) api.models = names.flatMap((name) => offers[name as keyof typeof offers] ?? []);
window.fetch = (input, init) => {
  if (typeof input !== 'string' || !/\/(?:v1|auth)\//.test(input)) return realFetch(input, init);
  return isHeld && input.includes('/v1/models') ? new Promise(() => {}) : api.fetch(input, init);
};
Object.assign(window, { api, drawSample, popup: new FakePopup(api), probe });
