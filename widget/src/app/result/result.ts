import type { Generation, Image, OperationName } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { messages } from '../../locales/messages.ts';
import { controls } from '../../styles/controls.ts';
import { arrangePictures } from '../picture/arrange-pictures.ts';
import type { ReadFile } from '../picture/picture.ts';
import { picturesStyles } from '../picture/pictures.styles.ts';
import { renderStarts } from '../start-buttons.ts';
import { startButtonStyles } from '../start-buttons.styles.ts';
import { tags } from '../tags.ts';
import { titleOf } from '../title-of.ts';
import { WishEvent } from '../wish-event.ts';
import { resultStyles } from './result.styles.ts';

const text = messages.result;

/**
 * What one generation made, one picture or several: what kind of engine drew it, what became of each word, and what to do
 * with it.
 *
 * @csspart picture - The frame of the picture.
 * @csspart caption - The sentence on the engine.
 */
export class PictureResult extends LitElement {
  static override styles = [controls, picturesStyles, resultStyles, startButtonStyles];

  @query('.keep') private keepButton: HTMLButtonElement | null | undefined;

  @state() private isAsking = false;

  @property({ attribute: false }) generation: Generation | undefined;
  /** What the model says of itself. */
  @property() label = '';
  /** Of one more, where that is not what the large button says. */
  @property({ type: Number }) price = 0;
  /** What can be made out of it. */
  @property({ attribute: false }) operations: readonly OperationName[] = [];
  /** What was to be seen of it before it was finished. */
  @property({ attribute: false }) partial: ImageBitmap | undefined;
  @property({ attribute: false }) readFile: ReadFile | undefined;
  /** What went wrong with the last wish, if anything. */
  @property() problem = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('generation') && changed.get('generation')?.id !== this.generation?.id) this.isAsking = false;
  }

  #open(image: Image, { currentTarget }: Event): void {
    // Not every browser gives a button that is pressed the focus, and to it the focus shall come back.
    (currentTarget as HTMLElement).focus();
    this.dispatchEvent(new WishEvent({ type: 'open', id: image.generationId, image: image.id }));
  }

  readonly #wish = (event: Event): void => {
    const id = this.generation?.id;
    const { name } = event.currentTarget as HTMLButtonElement;
    if (!id) return;
    if (name === 'make-again') this.dispatchEvent(new WishEvent({ type: 'make-again' }));
    else this.dispatchEvent(new WishEvent({ type: name as 'download' | 'remove', id }));
  };

  readonly #ask = async (): Promise<void> => {
    this.isAsking = true;
    await this.updateComplete;
    this.keepButton?.focus();
  };

  readonly #keep = async (): Promise<void> => {
    this.isAsking = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLButtonElement>('.ask')?.focus();
  };

  protected override render(): TemplateResult | typeof nothing {
    const { generation } = this;
    const { images = [] } = generation ?? {};
    if (!generation || !images[0]) return nothing;
    const columns = arrangePictures(this, images.length, images[0].width / images[0].height);
    // Together they are at most 560 CSS pixels high; a dense screen wants more of them.
    const resolution = (this.clientWidth / columns) * devicePixelRatio > 512 ? 1024 : 512;
    return html`
      <figure>
        <div class="pictures">
          ${images.map((image, index) => this.#renderPicture(image, index, { generation, resolution }))}
        </div>
        <figcaption class="caption" part="caption"><bdi>${this.label}</bdi></figcaption>
      </figure>
      ${this.isAsking ? this.#renderQuestion(generation) : this.#renderActions(generation)}
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      ${generation.report ? html`<${tags.report} .report=${generation.report}></${tags.report}>` : nothing}
    `;
  }

  #renderPicture(
    image: Image,
    index: number,
    { generation, resolution }: { generation: Generation; resolution: number },
  ): TemplateResult {
    return html`<${tags.picture}
      exportparts="picture"
      .image=${image}
      .partial=${index ? undefined : this.partial}
      .readFile=${this.readFile}
      label=${text.picture(titleOf(generation))}
      resolution=${resolution}
    >
      <button
        class="open"
        aria-label=${text.open(index + 1, generation.images.length)}
        @click=${(event: Event) => this.#open(image, event)}
      ></button>
    </${tags.picture}>`;
  }

  #renderActions(generation: Generation): TemplateResult {
    const { operations, price, readFile } = this;
    const { id, images, count } = generation;
    const isOne = images.length === 1;
    const again = text.again(count);
    return html`<div class="actions">
      <button name="download" @click=${this.#wish}>${isOne ? text.download : text.downloadAll}</button>
      <button name="make-again" @click=${this.#wish}>${price ? messages.priced(again, price) : again}</button>
      ${
        isOne
          ? html`<${tags.copies} class="copies" .generation=${generation} .readFile=${readFile}></${tags.copies}>`
          : nothing
      }
      <button class="quiet ask" aria-label=${text.remove} title=${text.remove} @click=${this.#ask}>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11h8.4l.8-11M8.4 9v4.5M11.6 9v4.5" />
        </svg>
      </button>
    </div>
    ${renderStarts({
      operations,
      count: images.length,
      start: (operation) => this.dispatchEvent(new WishEvent({ type: 'start', id, operation })),
    })}`;
  }

  #renderQuestion({ images }: Generation): TemplateResult {
    const question = text.removeQuestion(images.length);
    return html`<div class="actions" role="group" aria-label=${question}>
      <p class="question">${question}</p>
      <button class="main" name="remove" @click=${this.#wish}>${text.removeConfirm}</button>
      <button class="keep" @click=${this.#keep}>${text.keep}</button>
    </div>`;
  }
}
