import { knowsPasskeys } from './knows-passkeys.ts';

/**
 * Lets the button inside sign in with a passkey, and offers passkeys where the address is typed. It shows itself only
 * where the browser knows them. `data-options` and `data-verify` are the addresses of the ceremony, `data-continue`
 * where it leads, `data-failed` what to say when it did not work.
 */
export class VignettePasskeySignIn extends HTMLElement {
  #offer: AbortController | undefined;

  connectedCallback(): void {
    if (!knowsPasskeys()) return;
    this.hidden = false;
    this.addEventListener('click', this.#handleClick);
    void this.#offerWhileTyping();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#handleClick);
    this.#offer?.abort();
  }

  #handleClick = (event: Event): void => {
    if (event.target instanceof HTMLButtonElement) void this.#signIn();
  };

  async #signIn(): Promise<void> {
    this.#offer?.abort();
    try {
      await this.#finish(await this.#ask({}));
    } catch (error) {
      this.#explain(error);
    }
  }

  /** What the browser lists below the field for the address. Whoever ignores it hears nothing of it. */
  async #offerWhileTyping(): Promise<void> {
    if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
    this.#offer = new AbortController();
    try {
      await this.#finish(await this.#ask({ mediation: 'conditional', signal: this.#offer.signal }));
    } catch (error) {
      if (!this.#offer.signal.aborted) this.#explain(error);
    }
  }

  async #ask(options: CredentialRequestOptions): Promise<Credential | null> {
    const response = await fetch(this.dataset['options'] ?? '');
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await response.json());
    return navigator.credentials.get({ ...options, publicKey });
  }

  async #finish(credential: Credential | null): Promise<void> {
    const response = await fetch(this.dataset['verify'] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response: credential }),
    });
    if (!response.ok) throw new Error(`The passkey was refused with ${response.status}.`);
    location.assign(this.dataset['continue'] ?? '/');
  }

  /** A person who closed the browser's window knows that they did. */
  #explain(error: unknown): void {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return;
    const text = this.querySelector('[role=alert]') ?? this.appendChild(document.createElement('p'));
    text.role = 'alert';
    text.className = 'error';
    text.textContent = this.dataset['failed'] ?? '';
  }
}
