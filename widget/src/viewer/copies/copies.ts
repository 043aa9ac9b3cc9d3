import type { Generation, Image } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { ReadFile } from '../../app/picture/picture.ts';
import { viewerMessages as text } from '../../locales/viewer-messages.ts';
import { controls } from '../../styles/controls.ts';
import { canCopy } from '../can-copy.ts';
import { copyPicture } from '../copy-picture.ts';
import { copiesStyles } from './copies.styles.ts';

/** How long it says what became of a press. */
const sayingMilliseconds = 2500;

/** Puts a picture, or the prompt it was made of, on the clipboard. Where that cannot be, it is not there. */
export class PictureCopies extends LitElement {
  static override styles = [controls, copiesStyles];

  @property({ attribute: false }) private said = '';

  @property({ attribute: false }) generation: Generation | undefined;
  /** By default its first. */
  @property({ attribute: false }) image: Image | undefined;
  @property({ attribute: false }) readFile: ReadFile | undefined;
  /** Whether the buttons say in words what they do, where the window has room for that. */
  @property({ type: Boolean }) labelled = false;

  #saying: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void canCopy().then((can) => (this.hidden = !can));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#saying);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('image') || changed.has('generation')) this.said = '';
  }

  readonly #copyPicture = (): void => {
    const { image = this.generation?.images[0], readFile } = this;
    if (image && readFile) void this.#tell(copyPicture(image, readFile));
  };

  readonly #copyPrompt = (): void => {
    void this.#tell(navigator.clipboard.writeText(this.generation?.prompt ?? ''));
  };

  async #tell(copying: Promise<void>): Promise<void> {
    clearTimeout(this.#saying);
    // The same word twice is heard twice.
    this.said = '';
    this.said = await copying.then(
      () => text.copied,
      () => text.copyFailed,
    );
    this.#saying = setTimeout(() => (this.said = ''), sayingMilliseconds);
  }

  protected override render(): TemplateResult {
    const hills = 'M7 14l3-3 2.5 2.5 1.5-1.5 2.5 2.5';
    const lines = 'M9.5 10.5h4.5M9.5 13.5h3';
    return html`${this.#renderButton('picture', text.copyPicture, hills, this.#copyPicture)}
      ${this.generation?.prompt ? this.#renderButton('prompt', text.copyPrompt, lines, this.#copyPrompt) : nothing}
      <span class="said" role="status">${this.said}</span>`;
  }

  #renderButton(name: string, label: string, sign: string, copy: () => void): TemplateResult {
    const { labelled } = this;
    return html`<button
      class="${name} ${labelled ? '' : 'quiet'}"
      aria-label=${label}
      title=${labelled ? nothing : label}
      @click=${copy}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M7 7h9.5v9.5H7zM3.5 13V3.5H13${sign}" />
      </svg>
      ${labelled ? html`<span class="word">${label}</span>` : nothing}
    </button>`;
  }
}
