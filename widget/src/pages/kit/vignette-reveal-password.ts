import { createEye } from './create-eye.ts';

/** Gets a button that shows the password typed inside it. Its words are `data-show` and `data-hide`. */
export class VignetteRevealPassword extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    // oxlint-disable-next-line wc/no-child-traversal-in-connectedcallback -- pages load it deferred: what is inside is there
    const input = this.querySelector('input');
    if (this.#button || !input) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(createEye());
    button.addEventListener('click', () => this.#show(input, button, input.type === 'password'));
    // A browser that keeps what was typed must not take a password for a name.
    input.form?.addEventListener('submit', () => this.#show(input, button, false));
    this.#show(input, button, false);
    this.append(button);
    this.#button = button;
  }

  #show(input: HTMLInputElement, button: HTMLButtonElement, isShown: boolean): void {
    input.type = isShown ? 'text' : 'password';
    button.classList.toggle('shown', isShown);
    button.ariaLabel = (isShown ? this.dataset['hide'] : this.dataset['show']) ?? '';
    button.title = button.ariaLabel;
  }
}
