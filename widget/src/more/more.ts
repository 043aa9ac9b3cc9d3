import type { Generation, Me, Model } from '@vignette/server/contract';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { type Choices, type Offer, countOf, styleOf } from '../app/offer.ts';
import { WishEvent } from '../app/wish-event.ts';
import { moreMessages as text } from '../locales/more-messages.ts';
import { controls } from '../styles/controls.ts';
import { segments } from '../styles/segments.ts';
import { moreStyles } from './more.styles.ts';
import { renderPanel } from './panel/render-panel.ts';
import { renderStyle } from './render-style.ts';
import { TilePicker } from './tiles/tile-picker.ts';
import { tileStyles } from './tiles/tile.styles.ts';

/**
 * One row, and what it opens: the style, and behind a button what most people leave alone, which is the model, how many
 * pictures, what to leave out, and the seed.
 */
export class MoreChoices extends LitElement {
  static override styles = [controls, segments, moreStyles, tileStyles];

  @query('.style') readonly styleSelect!: HTMLSelectElement | null;

  @property({ attribute: false }) models: readonly Model[] = [];
  @property({ attribute: false }) offer: Offer | undefined;
  @property({ attribute: false }) choices: Choices = {};
  /** The generation on show, whose seed may be wanted again. */
  @property({ attribute: false }) current: Generation | undefined;
  /** A visitor has only what is free; an account pays for the rest. */
  @property({ attribute: false }) me: Me | undefined;
  /** Whether what the button opens is to be seen. */
  @property({ type: Boolean }) open = false;

  constructor() {
    super();
    this.addController(new TilePicker(this));
  }

  readonly #toggle = (): void => {
    this.open = !this.open;
  };

  readonly #choose = (choices: Choices): void => {
    this.dispatchEvent(new WishEvent({ type: 'choose', choices }));
  };

  protected override render(): TemplateResult {
    const { offer, choices, open } = this;
    const chosen = styleOf(offer, choices);
    return html`<div class="row">
        ${renderStyle(offer?.operation, chosen, (style) => this.#choose({ style }))}
        ${this.#renderButton(offer)}
      </div>
      <div id="further" role="group" aria-label=${text.title} ?hidden=${!open}>
        ${offer && open ? renderPanel({ ...this.#state, offer, choose: this.#choose }) : nothing}
      </div>`;
  }

  get #state(): Pick<this, 'models' | 'choices' | 'current' | 'me'> {
    const { models, choices, current, me } = this;
    return { models, choices, current, me };
  }

  /**
   * Names the model where there is a choice, and tells when something behind it is not as usual. Its room is kept while
   * nobody knows.
   */
  #renderButton(offer: Offer | undefined): TemplateResult {
    const name = this.models.length > 1 ? offer?.model.name : undefined;
    return html`<button
      title=${text.title}
      aria-controls="further"
      aria-expanded=${this.open}
      ?disabled=${!offer}
      @click=${this.#toggle}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M3 6h6m5 0h3M3 14h3m5 0h6" />
        <circle cx="11.5" cy="6" r="2.5" />
        <circle cx="8.5" cy="14" r="2.5" />
      </svg>
      <span>${name ?? text.more}</span>
      ${offer && this.#isChanged(offer) ? html`<span class="unseen">${text.changed}</span>` : nothing}
    </button>`;
  }

  #isChanged({ model, operation }: Offer): boolean {
    const { count, seed, negativePrompt } = this.choices;
    const isSeeded = model.seed && seed !== undefined;
    const isWithout = model.negativePrompt && Boolean(negativePrompt);
    return isSeeded || isWithout || countOf(model, operation.name, count) > 1;
  }
}
