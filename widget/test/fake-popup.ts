import type { FakeApi } from './fake-api.ts';

/** In the place of the windows that pages open: frames of this page, which the browser never blocks. */
export class FakePopup {
  readonly addresses: string[] = [];
  /** What the widget said to its window. */
  readonly heard: unknown[] = [];
  /** As by a browser that opens none. */
  isBlocked = false;
  readonly #api: FakeApi;
  readonly #real = window.open;
  #frame: HTMLIFrameElement | undefined;

  constructor(api: FakeApi) {
    this.#api = api;
    window.open = (address) => this.#open(String(address));
  }

  get window(): Window {
    return this.#frame!.contentWindow!;
  }

  /** What our page is asked: at once, or once the window was led there. */
  get asked(): URLSearchParams {
    const [last = ''] = this.addresses.slice(-1);
    const address = last === 'about:blank' ? (this.#frame?.contentWindow?.location.href ?? '') : last;
    return new URL(address, location.href).searchParams;
  }

  get isReady(): boolean {
    return this.addresses.length > 0 && this.asked.has('state');
  }

  /** The page behind the address learns what the sign-in was begun with. */
  visit(): void {
    this.#api.accounts.begin(this.asked.get('state') ?? '', this.asked.get('codeChallenge') ?? '');
  }

  /** What our callback page says once the person has allowed it. */
  allow(change: Record<string, unknown> = {}): void {
    const code = this.#api.accounts.allow(this.asked.get('codeChallenge') ?? '');
    this.say({ type: 'vignette-connect', state: this.asked.get('state'), code, ...change });
  }

  deny(): void {
    this.say({ type: 'vignette-connect', state: this.asked.get('state'), error: 'access_denied' });
  }

  say(data: unknown, { origin = location.origin, source = this.window } = {}): void {
    window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
  }

  close(): void {
    this.#frame?.remove();
  }

  restore(): void {
    this.close();
    window.open = this.#real;
  }

  #open(address: string): Window | null {
    this.addresses.push(address);
    if (address !== 'about:blank') this.visit();
    if (this.isBlocked) return null;
    this.#frame = document.createElement('iframe');
    this.#frame.hidden = true;
    document.body.append(this.#frame);
    this.window.addEventListener('message', ({ data }) => this.heard.push(data));
    return this.window;
  }
}
