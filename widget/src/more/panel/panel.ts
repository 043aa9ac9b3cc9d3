import type { Generation, Model } from '@vignette/server/contract';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Choices, type Offer, costOf, countOf } from '../../app/offer.ts';
import { WishEvent } from '../../app/wish-event.ts';
import { messages } from '../../locales/messages.ts';
import { moreMessages as text } from '../../locales/more-messages.ts';
import { controls } from '../../styles/controls.ts';
import { readSeed } from '../read-seed.ts';
import { TilePicker } from '../tiles/tile-picker.ts';
import { panelStyles } from './panel.styles.ts';
import { renderCount } from './render-count.ts';
import { renderModel } from './render-model.ts';

/** What most people leave alone: which model, how many pictures, what to leave out, and the seed. */
export class MorePanel extends LitElement {
  static override styles = [controls, panelStyles];

  @property({ attribute: false }) models: readonly Model[] = [];
  @property({ attribute: false }) offer: Offer | undefined;
  @property({ attribute: false }) choices: Choices = {};
  /** The generation on show, whose seed may be wanted again. */
  @property({ attribute: false }) current: Generation | undefined;
  /** Credits left for today, once that is known. */
  @property({ attribute: false }) remaining: number | undefined;

  constructor() {
    super();
    this.addController(new TilePicker(this));
  }

  readonly #choose = (choices: Choices): void => {
    this.dispatchEvent(new WishEvent({ type: 'choose', choices }));
  };

  readonly #leaveOut = (event: Event): void => {
    this.#choose({ negativePrompt: (event.currentTarget as HTMLTextAreaElement).value });
  };

  /** Digits of another script are rewritten as they come, but never in the middle of a composition. */
  readonly #chooseSeed = (event: Event): void => {
    if ((event as InputEvent).isComposing) return;
    const field = event.currentTarget as HTMLInputElement;
    const seed = readSeed(field.value);
    field.value = String(seed ?? '');
    this.#choose({ seed });
  };

  protected override render(): TemplateResult | typeof nothing {
    const { models, offer, choices, remaining } = this;
    if (!offer) return nothing;
    const { model, operation } = offer;
    const most = countOf(model, operation.name, model.maxCount);
    const isTooDear = remaining !== undefined && remaining < costOf(offer, choices);
    return html`<div class="panel" role="group" aria-label=${text.title}>
      ${renderModel(models, model, (id) => this.#choose({ model: id }))}
      ${renderCount(most, countOf(model, operation.name, choices.count), (count) => this.#choose({ count }))}
      ${isTooDear ? html`<p class="over" role="status">${text.tooDear}</p>` : nothing}
      ${model.negativePrompt ? this.#renderLeaveOut(model) : nothing} ${model.seed ? this.#renderSeed(model) : nothing}
    </div>`;
  }

  #renderLeaveOut({ maxPromptCharacters }: Model): TemplateResult {
    const { negativePrompt = '' } = this.choices;
    const excess = negativePrompt.length - maxPromptCharacters;
    return html`<label>
      <span>${text.leaveOut}</span>
      <textarea rows="1" placeholder=${text.leaveOutHint} .value=${negativePrompt} @input=${this.#leaveOut}></textarea>
      ${excess > 0 ? html`<span class="over" role="status">${messages.compose.tooLong(excess)}</span>` : nothing}
    </label>`;
  }

  #renderSeed({ id }: Model): TemplateResult {
    const { current } = this;
    const { seed } = this.choices;
    const last = current?.model === id && current.images.length ? current.seed : undefined;
    return html`<label>
        <span>${text.seed}</span>
        <input
          inputmode="numeric"
          autocomplete="off"
          aria-describedby="seed-hint"
          placeholder=${text.random}
          .value=${String(seed ?? '')}
          @input=${this.#chooseSeed}
          @change=${this.#chooseSeed}
        />
      </label>
      ${
        last === undefined || last === seed
          ? nothing
          : html`<button @click=${() => this.#choose({ seed: last })}>${text.useSeed(last)}</button>`
      }
      <p id="seed-hint">${text.seedHint}</p>`;
  }
}
