import type { Generation } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { drawBitmap } from '../../app/picture/draw-bitmap.ts';
import type { ReadFile } from '../../app/picture/picture.ts';
import { tags } from '../../app/tags.ts';
import { viewerMessages as text } from '../../locales/viewer-messages.ts';
import { controls } from '../../styles/controls.ts';
import { pictureName } from '../picture-name.ts';
import { trackStyles } from './track.styles.ts';

const previewSide = 1024;

/**
 * The pictures of one generation side by side, one of them in view. The browser itself swipes through them.
 *
 * @fires turn - Another one is in view.
 */
export class PictureTrack extends LitElement {
  static override styles = [controls, trackStyles];

  @query('ul') private list!: HTMLElement | null;

  @property({ attribute: false }) generation: Generation | undefined;
  /** Of the one in view. */
  @property({ attribute: false }) index = 0;
  @property({ attribute: false }) readFile: ReadFile | undefined;

  /** As soon as it has a size, and whenever that changes: what the browser keeps in view then is not always the same. */
  readonly #sizes = new ResizeObserver(() => this.#align());
  readonly #leaving = new AbortController();
  /** Numbers of those that are seen, until all of their pixels have been asked for. */
  readonly #incomplete = new Set<number>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes.disconnect();
    this.#leaving.abort();
  }

  protected override firstUpdated(): void {
    this.#sizes.observe(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('index')) return;
    this.#align();
    void this.#complete();
  }

  /** Which one the scrolling has brought into view; from right to left positions are negative. */
  get #inView(): number {
    const { scrollLeft = 0, clientWidth = 0 } = this.list ?? {};
    return clientWidth ? Math.round(Math.abs(scrollLeft) / clientWidth) : this.index;
  }

  /** At once: what moves by itself is what a finger has thrown. */
  #align(): void {
    const { list, index } = this;
    if (!list || this.#inView === index) return;
    const direction = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    list.scrollTo({ left: direction * index * list.clientWidth, behavior: 'instant' });
  }

  readonly #handleScroll = (): void => {
    if (this.#inView === this.index) return;
    this.index = this.#inView;
    this.dispatchEvent(new Event('turn'));
  };

  #markSeen(index: number): void {
    this.#incomplete.add(index);
    void this.#complete();
  }

  /** Of a picture that has more pixels than are seen already, all of them, once it is in view. */
  async #complete(): Promise<void> {
    const { index, readFile, generation } = this;
    const image = generation?.images[index];
    const canvas = this.renderRoot.querySelectorAll('canvas')[index];
    if (!image || !canvas || !readFile || !this.#incomplete.delete(index)) return;
    if (Math.max(image.width, image.height) <= previewSide) return;
    try {
      const bitmap = await createImageBitmap(await readFile(image, 'original', this.#leaving.signal));
      drawBitmap(canvas, bitmap);
      bitmap.close();
    } catch {
      // What is seen already stays.
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { generation } = this;
    if (!generation) return nothing;
    return html`<ul aria-label=${text.pictures} tabindex="0" @scroll=${this.#handleScroll}>
      ${generation.images.map((_, index) => this.#renderPicture(generation, index))}
    </ul>`;
  }

  /** Those beside the one in view are fetched already, those beyond are not. */
  #renderPicture(generation: Generation, index: number): TemplateResult {
    return html`<li>
      <${tags.picture}
        .image=${Math.abs(index - this.index) > 1 ? undefined : generation.images[index]}
        .readFile=${this.readFile}
        label=${pictureName(generation, index)}
        resolution=${previewSide}
        @load=${() => this.#markSeen(index)}
      ><canvas></canvas></${tags.picture}>
    </li>`;
  }
}
