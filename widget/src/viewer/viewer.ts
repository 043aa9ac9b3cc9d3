import type { Generation, Image, OperationName } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { findStartable } from '../app/offer.ts';
import type { ReadFile } from '../app/picture/picture.ts';
import { startButtonStyles } from '../app/start-buttons.styles.ts';
import { renderStarts } from '../app/start-buttons.ts';
import { tags } from '../app/tags.ts';
import { titleOf } from '../app/title-of.ts';
import { WishEvent } from '../app/wish-event.ts';
import { messages } from '../locales/messages.ts';
import { viewerMessages as text } from '../locales/viewer-messages.ts';
import type { Session } from '../session/session.ts';
import { controls } from '../styles/controls.ts';
import { downloadOriginal } from './download-original.ts';
import { findFocused } from './find-focused.ts';
import { pictureName } from './picture-name.ts';
import { renderFacts } from './render-facts.ts';
import type { PictureTrack } from './track/track.ts';
import { viewerStyles } from './viewer.styles.ts';

/** The pictures of one generation, one at a time as large as the window, with what is known of each and can be done with it. */
export class PictureViewer extends LitElement {
  static override styles = [controls, startButtonStyles, viewerStyles];

  @query('dialog') private dialog!: HTMLDialogElement;

  @property({ attribute: false }) private generationId: string | undefined;
  @property({ attribute: false }) private index = 0;
  @property({ attribute: false }) private problem = '';

  @property({ attribute: false }) session: Session | undefined;

  #followed: Session | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow(this.session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
    // A dialog that is moved stays open without being modal.
    this.dialog?.close();
  }

  get #generation(): Generation | undefined {
    return this.session?.generations.get(this.generationId);
  }

  /** Shows one picture of a generation, growing out of whatever has the focus. */
  async open(generationId: string, imageId: string): Promise<void> {
    this.generationId = generationId;
    this.index = Math.max(0, this.#generation?.images.findIndex(({ id }) => id === imageId) ?? 0);
    this.problem = '';
    await this.updateComplete;
    if (!this.isConnected || this.dialog.open) return;
    const { left, top, width, height } = (findFocused() ?? this).getBoundingClientRect();
    this.dialog.style.transformOrigin = `${left + width / 2}px ${top + height / 2}px`;
    this.dialog.showModal();
  }

  /** Saves the pictures of a generation one after the other, or the one given. */
  async download(generationId: string, image?: Image): Promise<void> {
    const generation = this.session?.generations.get(generationId);
    if (!generation) return;
    for (const one of image ? [image] : generation.images) await downloadOriginal(generation, one, this.#readFile);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('session')) this.#follow(this.session);
  }

  protected override updated(): void {
    if (!this.dialog.open || this.#generation) return;
    // Deleted meanwhile, in another tab perhaps; or it was another visitor's.
    this.dialog.close();
    this.dispatchEvent(new WishEvent({ type: 'attend', hint: messages.errors.not_found }));
  }

  #follow(session: Session | undefined): void {
    this.#followed?.removeEventListener('change', this.#handleChange);
    this.#followed = session;
    session?.addEventListener('change', this.#handleChange);
  }

  readonly #handleChange = (): void => this.requestUpdate();

  readonly #readFile: ReadFile = (...given) =>
    this.session ? this.session.readFile(...given) : Promise.reject(new Error('no session'));

  readonly #forget = (): void => {
    this.generationId = undefined;
  };

  #move(index: number): void {
    const { images = [] } = this.#generation ?? {};
    this.index = Math.min(Math.max(index, 0), images.length - 1);
  }

  readonly #handleTurn = (event: Event): void => {
    this.index = (event.currentTarget as PictureTrack).index;
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    // Nothing on the page behind it shall act on a key that was meant for the viewer.
    event.stopPropagation();
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const forwards = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const targets: Record<string, number> = {
      ArrowRight: this.index + forwards,
      ArrowLeft: this.index - forwards,
      Home: 0,
      End: Infinity,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    this.#move(target);
  };

  /** Not every browser keeps a wheel from turning the page behind what does not scroll. */
  readonly #handleWheel = (event: WheelEvent): void => {
    const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
    if (!isSideways && !(event.target as Element).closest('.details')) event.preventDefault();
  };

  async #save(image: Image): Promise<void> {
    this.problem = '';
    try {
      await this.download(image.generationId, image);
    } catch {
      this.problem = messages.result.actionFailed;
    }
  }

  #start(operation: OperationName, image: Image): void {
    this.dialog.close();
    this.dispatchEvent(new WishEvent({ type: 'start', id: image.generationId, operation, image: image.id }));
  }

  protected override render(): TemplateResult {
    const generation = this.#generation;
    const image = generation?.images[this.index];
    return html`<dialog
      aria-label=${generation ? pictureName(generation, this.index) : nothing}
      @close=${this.#forget}
      @keydown=${this.#handleKey}
      @wheel=${this.#handleWheel}
    >
      ${generation && image ? [this.#renderBar(generation.images.length), this.#renderTrack(generation), this.#renderDetails(generation, image)] : nothing}
    </dialog>`;
  }

  #renderBar(count: number): TemplateResult {
    const { index } = this;
    return html`<div class="bar">
      ${
        count > 1
          ? html`${this.#renderStep(text.previous, -1, !index)}
              <p role="status">${text.place(index + 1, count)}</p>
              ${this.#renderStep(text.next, 1, index === count - 1)}`
          : nothing
      }
      <button class="quiet close" aria-label=${messages.close} title=${messages.close} autofocus @click=${() => this.dialog.close()}>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><path d="M5 5l10 10M15 5L5 15" /></svg>
      </button>
    </div>`;
  }

  #renderStep(label: string, step: 1 | -1, isLast: boolean): TemplateResult {
    return html`<button
      class="quiet step"
      aria-label=${label}
      title=${label}
      aria-disabled=${isLast}
      @click=${() => this.#move(this.index + step)}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d=${step > 0 ? 'M8 4.5l5.5 5.5L8 15.5' : 'M12 4.5L6.5 10l5.5 5.5'} />
      </svg>
    </button>`;
  }

  #renderTrack(generation: Generation): TemplateResult {
    return html`<${tags.track}
      class="track"
      .generation=${generation}
      .index=${this.index}
      .readFile=${this.#readFile}
      @turn=${this.#handleTurn}
    ></${tags.track}>`;
  }

  #renderDetails(generation: Generation, image: Image): TemplateResult {
    const { models = [] } = this.session ?? {};
    return html`<div class="details">
      <div class="words" role="group" aria-label=${text.about} tabindex="0">
        <p class="prompt"><bdi>${titleOf(generation)}</bdi></p>
        ${renderFacts(generation, image, models)}
      </div>
      <div class="tools">
        <div class="actions">
          <button class="main" @click=${() => this.#save(image)}>${messages.result.download}</button>
          <${tags.copies} labelled .generation=${generation} .image=${image} .readFile=${this.#readFile}></${tags.copies}>
        </div>
        ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        ${renderStarts({
          operations: findStartable(models),
          count: 1,
          start: (operation) => this.#start(operation, image),
        })}
      </div>
    </div>`;
  }
}
