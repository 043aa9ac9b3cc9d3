type Phase = 'waiting' | 'typing' | 'finished';

const patienceMs = 2500;

/**
 * At the end of a sign-in: tells the page that opened this window, where that is one of the site's, and closes once it
 * has heard. Without an opener, or an answer, it shows the code that the page came with.
 *
 * @slot - Parts named by `data-part`; whatever else is in it stays as it is.
 */
export class VignetteConnectReturn extends HTMLElement {
  readonly #opener = window.opener as Window | null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (!this.#opener) return this.#show('typing');
    this.#show('waiting');
    addEventListener('message', this.#listen);
    this.#patience = setTimeout(() => this.#show('typing'), patienceMs);
    for (const origin of this.#origins) this.#opener.postMessage(this.#message, origin);
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#listen);
    clearTimeout(this.#patience);
  }

  get #origins(): string[] {
    return JSON.parse(this.dataset['origins'] ?? '[]') as string[];
  }

  get #message(): { state: string } {
    return JSON.parse(this.dataset['message'] ?? '{}') as { state: string };
  }

  /** The widget has what it needs: nothing that stands here is of use any more. */
  readonly #listen = ({ source, origin, data }: MessageEvent<{ type?: unknown; state?: unknown } | null>) => {
    const isOpener = source === this.#opener && this.#origins.includes(origin);
    if (!isOpener || data?.type !== 'vignette-connected' || data.state !== this.#message.state) return;
    clearTimeout(this.#patience);
    this.#show('finished');
    close();
  };

  #show(phase: Phase): void {
    this.dataset['phase'] = phase;
    for (const part of this.querySelectorAll<HTMLElement>('[data-part]')) part.hidden = part.dataset['part'] !== phase;
  }
}
