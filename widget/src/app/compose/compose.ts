import type { Model } from '@vignette/server/contract';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { messages } from '../../locales/messages.ts';
import { controls } from '../../styles/controls.ts';
import { afterPaint } from '../after-paint.ts';
import { dimensionsOf, type Shape, shapesOf } from '../shape.ts';
import { styleName } from '../style-name.ts';
import { WishEvent } from '../wish-event.ts';
import { composeStyles } from './compose.styles.ts';

const text = messages.compose;

/**
 * What to make: the prompt, its shape and style, and the button with its price.
 *
 * @slot prompt - The text field, handed through from the facade.
 * @csspart field - The frame of the text field.
 * @csspart button - The button that makes a picture.
 */
export class ComposeForm extends LitElement {
  static override styles = [controls, composeStyles];

  @query('.make') private button!: HTMLButtonElement;

  @state() private isPressed = false;

  @property({ attribute: false }) model: Model | undefined;
  @property() size = '';
  /** Name of a style; empty for none in particular. */
  @property({ attribute: 'picture-style' }) pictureStyle = '';
  @property({ type: Number }) promptLength = 0;
  /** Whether a request is on its way or a picture in the making. */
  @property({ type: Boolean }) busy = false;
  /** Why the last press did nothing, if it did. */
  @property() hint = '';

  override focus(): void {
    this.button.focus();
  }

  /** The eye first: what a press sets off is work enough to keep the next frame waiting. */
  readonly #make = async (): Promise<void> => {
    if (this.busy || this.isPressed) return;
    this.isPressed = true;
    await afterPaint();
    this.dispatchEvent(new WishEvent({ type: 'make' }));
    this.isPressed = false;
  };

  readonly #chooseStyle = (event: Event): void => {
    const style = (event.currentTarget as HTMLSelectElement).value;
    this.dispatchEvent(new WishEvent({ type: 'choose-style', style }));
  };

  protected override render(): TemplateResult {
    return html`
      <div class="field" part="field">
        <slot name="prompt"></slot>
        ${this.#renderCount()}
      </div>
      ${this.hint ? html`<p class="hint" role="alert">${this.hint}</p>` : nothing}
      <div class="choices">${this.#renderShapes()} ${this.#renderStyles()}</div>
      <button class="main make" part="button" aria-disabled=${this.busy || this.isPressed} @click=${this.#make}>
        ${this.model ? text.makeFor(this.model.credits) : messages.facade.make}
      </button>
    `;
  }

  /** Said only when it begins to matter. */
  #renderCount(): TemplateResult | typeof nothing {
    const left = (this.model?.maxPromptCharacters ?? Number.POSITIVE_INFINITY) - this.promptLength;
    if (left > 200) return nothing;
    const count = left < 0 ? text.tooLong(-left) : text.charactersLeft(left);
    return html`<p class="count ${left < 0 ? 'over' : ''}">${count}</p>`;
  }

  #renderShapes(): TemplateResult {
    const shapes = shapesOf(this.model?.sizes ?? []);
    return html`<div class="shapes" role="radiogroup" aria-label=${text.shape}>
      ${shapes.map((shape) => this.#renderShape(shape))}
    </div>`;
  }

  #renderShape({ name, size }: Shape): TemplateResult {
    const { width, height } = dimensionsOf(size);
    const scale = 17 / Math.max(width, height);
    const [w, h] = [width * scale, height * scale];
    return html`<label title=${text.shapes[name]}>
      <input
        type="radio"
        aria-label=${text.shapes[name]}
        name="shape"
        .value=${size}
        .checked=${size === this.size}
        @change=${() => this.dispatchEvent(new WishEvent({ type: 'choose-size', size }))}
      />
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <rect x=${10 - w / 2} y=${10 - h / 2} width=${w} height=${h} rx="2.5" />
      </svg>
      <span>${text.shapes[name]}</span>
    </label>`;
  }

  #renderStyles(): TemplateResult | typeof nothing {
    if (this.model && !this.model.styles.length) return nothing;
    return html`<div class="style">
      <select aria-label=${text.style} ?disabled=${!this.model} @change=${this.#chooseStyle}>
        <option value="" .selected=${!this.pictureStyle}>${text.anyStyle}</option>
        ${this.model?.styles.map(
          (style) => html`<option value=${style} .selected=${style === this.pictureStyle}>${styleName(style)}</option>`,
        )}
      </select>
    </div>`;
  }
}
