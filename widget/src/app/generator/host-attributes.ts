import type { LitElement, ReactiveController } from 'lit';
import { scriptServer } from '../own-script.ts';

/** Those that the app follows; the others are matters of style, or of the page. */
const followed = ['site-key', 'server', 'theme', 'mode', 'label', 'popover'] as const;

/** Follows the attributes of the facade, in whose shadow the app lives; without a facade, the app's own. */
export class HostAttributes implements ReactiveController {
  readonly #element: LitElement;
  readonly #observer: MutationObserver;

  constructor(element: LitElement) {
    this.#element = element;
    this.#observer = new MutationObserver(() => element.requestUpdate());
    element.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host, { attributeFilter: [...followed] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get host(): Element {
    const root = this.#element.getRootNode();
    return root instanceof ShadowRoot ? root.host : this.#element;
  }

  /** Whoever writes an address may end it with a slash. */
  get server(): string {
    return this.read('server').replace(/\/+$/, '') || scriptServer;
  }

  /** The name of an attribute without which no picture can be made; empty where all are there. */
  get missing(): string {
    if (!this.read('site-key')) return 'site-key';
    return this.server ? '' : 'server';
  }

  read(name: (typeof followed)[number]): string {
    return this.host.getAttribute(name) ?? '';
  }

  get language(): string | undefined {
    return this.host.closest<HTMLElement>('[lang]')?.lang || undefined;
  }
}
