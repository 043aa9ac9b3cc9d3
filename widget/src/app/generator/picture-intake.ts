import type { ReactiveController } from 'lit';

interface PictureIntakeOptions {
  isWelcome: () => boolean;
  onFiles: (files: File[]) => void;
}

/** Takes pictures that are dropped on the widget or pasted into it. Everything else goes its usual way. */
export class PictureIntake implements ReactiveController {
  readonly #element: HTMLElement;
  readonly #options: PictureIntakeOptions;

  constructor(element: HTMLElement, options: PictureIntakeOptions) {
    this.#element = element;
    this.#options = options;
  }

  hostConnected(): void {
    this.#listen('addEventListener');
  }

  hostDisconnected(): void {
    this.#listen('removeEventListener');
  }

  #listen(method: 'addEventListener' | 'removeEventListener'): void {
    for (const type of ['dragover', 'dragleave', 'drop'] as const) this.#element[method](type, this.#handleDrag);
    this.#element[method]('paste', this.#handlePaste);
  }

  readonly #handleDrag = (event: DragEvent | Event): void => {
    const { dataTransfer } = event as DragEvent;
    const isOver = event.type === 'dragover';
    if (!dataTransfer?.types.includes('Files') || !this.#options.isWelcome()) return;
    event.preventDefault();
    this.#element.toggleAttribute('dropping', isOver);
    if (event.type === 'drop') this.#options.onFiles([...dataTransfer.files]);
  };

  /** A text that was copied together with its picture, as office programs do, is meant as text. */
  readonly #handlePaste = (event: ClipboardEvent | Event): void => {
    const { clipboardData } = event as ClipboardEvent;
    const files = [...(clipboardData?.files ?? [])];
    if (!files.length || clipboardData?.types.includes('text/plain') || !this.#options.isWelcome()) return;
    event.preventDefault();
    this.#options.onFiles(files);
  };
}
