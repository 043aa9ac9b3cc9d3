/**
 * Gets a button that copies the code inside it; where nothing can be copied, there is none. If the browser refuses, the
 * code is selected instead. Its words are `data-copy` and `data-copied`.
 */
export class VignetteCopy extends HTMLElement {
  #button: HTMLButtonElement | undefined;

  connectedCallback(): void {
    if (this.#button || !('clipboard' in navigator)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = this.dataset['copy'] ?? '';
    button.addEventListener('click', () => void this.#copy(button));
    button.addEventListener('blur', () => {
      button.textContent = this.dataset['copy'] ?? '';
    });
    const place = document.createElement('span');
    place.ariaLive = 'polite';
    place.append(button);
    // oxlint-disable-next-line wc/no-child-traversal-in-connectedcallback -- pages load it deferred: what is inside is there
    (this.querySelector('figcaption') ?? this).append(place);
    this.#button = button;
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const code = this.querySelector('code');
    if (!code) return;
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = this.dataset['copied'] ?? '';
    } catch {
      getSelection()?.selectAllChildren(code);
    }
  }
}
