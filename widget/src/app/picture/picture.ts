import type { Image, RenditionName } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { messages } from '../../locales/messages.ts';
import { controls } from '../../styles/controls.ts';
import { setVariables } from '../../styles/set-variables.ts';
import { tags } from '../tags.ts';
import { drawBitmap } from './draw-bitmap.ts';
import { pictureStyles } from './picture.styles.ts';

export type ReadFile = (image: Image, rendition: RenditionName, signal?: AbortSignal) => Promise<Blob>;

/**
 * One picture, drawn on canvas so that a page's `img-src` need not know us: its ThumbHash at once, then the rendition that
 * fits, developing out of it.
 *
 * @fires load - It is seen.
 * @slot - What lies upon the picture, unless it could not be loaded.
 * @csspart picture - The frame of the picture.
 */
export class PictureCanvas extends LitElement {
  static override styles = [controls, pictureStyles];

  @query('.earlier') private earlier!: HTMLCanvasElement;
  @query('.sharp') private sharp!: HTMLCanvasElement;

  @state() private phase: 'loading' | 'shown' | 'failed' = 'loading';

  @property({ attribute: false }) image: Image | undefined;
  /** What it shows, for those who cannot see it; empty where a name stands beside it. */
  @property() label = '';
  /** Longest side in pixels worth fetching. */
  @property({ type: Number }) resolution: 256 | 512 | 1024 = 512;
  /** A better likeness than the ThumbHash, where one is there already. */
  @property({ attribute: false }) partial: ImageBitmap | undefined;
  /** Where the bytes come from: elements do not fetch. */
  @property({ attribute: false }) readFile: ReadFile | undefined;

  #reading: AbortController | undefined;
  #shownId: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#reading?.abort();
    this.#shownId = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate('image');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('image') || this.#shownId === this.image?.id) return;
    this.phase = 'loading';
    // What is taken away and comes back is to be shown again.
    this.#shownId = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!this.image || !changed.has('image')) return;
    if (this.#shownId !== this.image.id) void this.show();
  }

  /** Draws the likeness, then fetches the picture; also what a second try after a failure does. */
  async show(): Promise<void> {
    const { image, readFile } = this;
    if (!image || !readFile) return;
    this.#reading?.abort();
    this.#reading = new AbortController();
    this.#shownId = image.id;
    this.phase = 'loading';
    setVariables(this, { ratio: image.width / image.height });
    if (this.partial) drawBitmap(this.earlier, this.partial);
    const { signal } = this.#reading;
    try {
      await this.#draw(await readFile(image, `${this.resolution}`, signal), signal);
      this.phase = 'shown';
      this.dispatchEvent(new Event('load'));
    } catch {
      if (!signal.aborted) this.phase = 'failed';
    }
  }

  async #draw(blob: Blob, signal: AbortSignal): Promise<void> {
    const bitmap = await createImageBitmap(blob);
    signal.throwIfAborted();
    drawBitmap(this.sharp, bitmap);
    bitmap.close();
  }

  protected override render(): TemplateResult {
    return html`<div class="frame ${this.phase} ${this.partial ? 'partial' : ''}" part="picture">
      <div role=${this.label ? 'img' : 'presentation'} aria-label=${this.label || nothing}>
        <${tags.likeness} class="blurred" hash=${this.image?.thumbHash ?? ''}></${tags.likeness}>
        <canvas class="earlier"></canvas>
        <canvas class="sharp"></canvas>
      </div>
      ${this.phase === 'failed' && this.label ? this.#failure() : html`<slot></slot>`}
    </div>`;
  }

  #failure(): TemplateResult {
    return html`<p class="failure">
      ${messages.result.pictureMissing}
      <button @click=${this.show}>${messages.result.loadAgain}</button>
    </p>`;
  }
}
