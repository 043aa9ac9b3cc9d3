import type { LitElement, ReactiveController } from 'lit';
import { messages } from '../../locales/messages.ts';
import { passOnSlots } from './pass-on-slots.ts';

interface PromptFieldOptions {
  onInput: () => void;
  /** Ctrl or Cmd with Enter, which is a press on the button. */
  onSubmit: () => void;
}

/** The facade's text field, or one of our own where there is no facade: the app's child, never moved. */
export class PromptField implements ReactiveController {
  readonly #app: LitElement;
  readonly #options: PromptFieldOptions;
  element!: HTMLTextAreaElement;

  constructor(app: LitElement, options: PromptFieldOptions) {
    this.#app = app;
    this.#options = options;
    app.addController(this);
  }

  get prompt(): string {
    return this.element.value.trim();
  }

  set prompt(text: string) {
    this.element.value = text;
  }

  set label(text: string) {
    this.element.ariaLabel = this.element.placeholder = text;
  }

  get hasFocus(): boolean {
    return this.element.matches(':focus');
  }

  hostConnected(): void {
    this.element ??= this.#app.querySelector('textarea') ?? this.#app.appendChild(document.createElement('textarea'));
    this.element.part.add('prompt');
    this.element.slot = 'prompt';
    this.label = messages.facade.prompt;
    this.element.addEventListener('input', this.#options.onInput);
    this.element.addEventListener('keydown', this.#handleKey);
  }

  hostDisconnected(): void {
    this.element.removeEventListener('input', this.#options.onInput);
    this.element.removeEventListener('keydown', this.#handleKey);
  }

  /**
   * What else the facade showed in our place is no longer drawn; the slots of the widget take its place. Returns whether
   * the focus was on what has gone.
   */
  clearAround(): boolean {
    const hadFocus = Boolean(this.#app.querySelector('button:focus'));
    for (const child of [...this.#app.children]) if (child !== this.element) child.remove();
    passOnSlots(this.#app);
    return hadFocus;
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !event.isComposing) this.#options.onSubmit();
  };
}
