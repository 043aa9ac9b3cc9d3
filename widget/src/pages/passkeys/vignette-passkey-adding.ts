import { knowsPasskeys } from './knows-passkeys.ts';

/**
 * Lets the button inside add a passkey to the account that is signed in; until then, and where the browser knows none,
 * the button is disabled by its fieldset. `data-options` and `data-verify` are the addresses of the ceremony,
 * `data-continue` is where it leads, before the passkey's id, `data-failed` what to say when it did not work.
 */
export class VignettePasskeyAdding extends HTMLElement {
  connectedCallback(): void {
    if (!knowsPasskeys()) return;
    // oxlint-disable-next-line wc/no-child-traversal-in-connectedcallback -- pages load it deferred: what is inside is there
    this.querySelector('fieldset')?.removeAttribute('disabled');
    this.addEventListener('click', this.#handleClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#handleClick);
  }

  #handleClick = (event: Event): void => {
    if (event.target instanceof HTMLButtonElement) void this.#add();
  };

  async #add(): Promise<void> {
    try {
      const response = await this.#verify(await this.#create());
      const { id } = (await response.json()) as { id: string };
      location.assign(`${this.dataset['continue'] ?? ''}${encodeURIComponent(id)}?added`);
    } catch (error) {
      this.#explain(error);
    }
  }

  async #create(): Promise<Credential | null> {
    const response = await fetch(this.dataset['options'] ?? '');
    // The page itself asks whoever signed in a while ago to show once more that it is them.
    if (response.status === 403) location.reload();
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await response.json());
    return navigator.credentials.create({ publicKey });
  }

  async #verify(credential: Credential | null): Promise<Response> {
    const response = await fetch(this.dataset['verify'] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response: credential }),
    });
    if (!response.ok) throw new Error(`The passkey was refused with ${response.status}.`);
    return response;
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
