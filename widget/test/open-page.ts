import { fixture, html } from '@open-wc/testing';
import type { Model } from '@vignette/server/contract';
import type { VignetteGenerator } from '../src/facade/vignette-generator.ts';
import { installFakeApi } from './install-fake-api.ts';
import type { FakeApi } from './fake-api.ts';
import { nextEvent } from './next-event.ts';

export interface OpenPage {
  api: FakeApi;
  window: Window & typeof globalThis;
  element: VignetteGenerator;
  field: HTMLTextAreaElement;
}

interface OpenPageOptions {
  path?: string;
  lang?: string;
  base?: string;
  /** Language of the plain snippet, where it is not the page's. */
  snippet?: string;
  /** More attributes of the widget, as markup. */
  attributes?: string;
  models?: Model[];
}

/** A page of its own that embeds the built widget; its calls to the API are answered in memory. */
export async function openPage({
  path = '/page',
  lang = 'en',
  base = '',
  snippet = lang,
  attributes = '',
  models,
}: OpenPageOptions = {}): Promise<OpenPage> {
  const { api, siteKey } = installFakeApi();
  if (models) api.models = models;
  const address = `${path}?site=${siteKey}&lang=${lang}&base=${base}&snippet=${snippet}&attributes=${encodeURIComponent(attributes)}`;
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A page" src=${address} width="500" height="600"></iframe>`,
  );
  await nextEvent(frame, 'load');
  const page = frame.contentWindow as Window & typeof globalThis;
  page.fetch = api.fetch;
  const element = page.document.querySelector('vignette-generator');
  const field = element?.shadowRoot?.querySelector('textarea');
  if (!element || !field) throw new Error('the page has no widget');
  return { api, window: page, element, field };
}

/** What the plain snippet ends with. */
export function addScript({ document }: Window): void {
  const script = document.createElement('script');
  script.src = '/embed/vignette.js';
  document.body.append(script);
}
