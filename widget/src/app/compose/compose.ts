import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { messages } from '../../locales/messages.ts';
import { controls } from '../../styles/controls.ts';
import { segments } from '../../styles/segments.ts';
import { afterPaint } from '../after-paint.ts';
import { type Choices, type Offer, costOf, countOf, countReferences } from '../offer.ts';
import { shapesOf } from '../shape.ts';
import { WishEvent } from '../wish-event.ts';
import { composeStyles } from './compose.styles.ts';
import { renderShape } from './render-shape.ts';

const text = messages.compose;

/** What every server takes; it looks at the bytes itself. */
const pictureTypes = 'image/jpeg,image/png,image/webp,image/avif';

/**
 * What to make: the prompt, the pictures to start from, the shape, whatever else can be chosen, and the button with the
 * price of it all.
 *
 * @slot start - The pictures to start from and what to do with them.
 * @slot prompt - The text field, handed through from the facade.
 * @slot more - Whatever else can be chosen.
 * @slot strength - How much of the style.
 * @csspart field - The frame of the text field.
 * @csspart button - The button that makes a picture.
 */
export class ComposeForm extends LitElement {
  static override styles = [controls, segments, composeStyles];

  @query('.make') private button!: HTMLButtonElement;
  @query('.add input') private adder!: HTMLInputElement | null;

  @state() private isPressed = false;

  @property({ attribute: false }) offer: Offer | undefined;
  @property({ attribute: false }) choices: Choices = {};
  @property({ type: Number }) promptLength = 0;
  /** Whether a request is on its way or a picture in the making. */
  @property({ type: Boolean }) busy = false;
  /** Whether this browser can start from a picture at all. */
  @property({ type: Boolean }) startable = false;
  /** Why the last press did nothing, if it did. */
  @property() hint = '';

  override focus(): void {
    this.button.focus();
  }

  /** Where the focus goes when the last picture has left. */
  focusAdder(): void {
    (this.adder ?? this.button).focus();
  }

  /** The eye first: what a press sets off is work enough to keep the next frame waiting. */
  readonly #make = async (): Promise<void> => {
    if (this.busy || this.isPressed) return;
    this.isPressed = true;
    await afterPaint();
    this.dispatchEvent(new WishEvent({ type: 'make' }));
    this.isPressed = false;
  };

  /** What will take the pictures can be on its way while they are being looked for. */
  readonly #seek = (): void => {
    this.dispatchEvent(new WishEvent({ type: 'add-pictures', files: [] }));
  };

  readonly #addPictures = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    this.dispatchEvent(new WishEvent({ type: 'add-pictures', files: [...(input.files ?? [])] }));
    // The same file may be meant again, after it was removed.
    input.value = '';
  };

  readonly #choose = (choices: Choices): void => {
    this.dispatchEvent(new WishEvent({ type: 'choose', choices }));
  };

  protected override render(): TemplateResult {
    const { offer, choices } = this;
    const count = offer ? countOf(offer.model, offer.operation.name, choices.count) : 1;
    const make = count > 1 ? text.makeMany(count) : messages.facade.make;
    return html`
      <div class="field" part="field">
        <slot name="start"></slot>
        <slot name="prompt" ?hidden=${offer?.operation.prompt === 'unused'}></slot>
        ${this.#renderAdder()} ${this.#renderCount()}
      </div>
      ${this.hint ? html`<p class="hint" role="alert">${this.hint}</p>` : nothing}
      <div class="choices">
        ${this.#renderShapes()}
        <slot name="more"></slot>
        <slot name="strength"></slot>
      </div>
      <button class="main make" part="button" aria-disabled=${this.busy || this.isPressed} @click=${this.#make}>
        ${offer ? messages.priced(make, costOf(offer, choices)) : make}
      </button>
    `;
  }

  #renderAdder(): TemplateResult | typeof nothing {
    const most = this.startable && this.offer ? countReferences(this.offer.model) : 0;
    if (!most) return nothing;
    return html`<label class="add">
      <input type="file" accept=${pictureTypes} ?multiple=${most > 1} @click=${this.#seek} @change=${this.#addPictures} />
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 4v12M4 10h12" />
      </svg>
      ${text.addPicture}
    </label>`;
  }

  /** Said only when it begins to matter. */
  #renderCount(): TemplateResult | typeof nothing {
    const left = (this.offer?.model.maxPromptCharacters ?? Number.POSITIVE_INFINITY) - this.promptLength;
    if (left > 200 || this.offer?.operation.prompt === 'unused') return nothing;
    const count = left < 0 ? text.tooLong(-left) : text.charactersLeft(left);
    return html`<p class="count ${left < 0 ? 'over' : ''}">${count}</p>`;
  }

  #renderShapes(): TemplateResult | typeof nothing {
    const { offer, choices } = this;
    if (offer?.operation.size === 'followed') return nothing;
    const shapes = shapesOf(offer?.model.sizes ?? []);
    const isFollowing = Boolean(offer?.operations.length);
    const names = [...(isFollowing ? (['auto'] as const) : []), ...shapes.map(({ name }) => name)];
    const chosen = names.find((name) => name === choices.shape) ?? names[0];
    return html`<div class="segments shapes ${isFollowing ? 'following' : ''}" role="radiogroup" aria-label=${text.shape}>
      ${names.map((shape) => renderShape(shape, shape === chosen, () => this.#choose({ shape })))}
    </div>`;
  }
}
