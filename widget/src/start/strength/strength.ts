import { LitElement, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { WishEvent } from '../../app/wish-event.ts';
import { messages } from '../../locales/messages.ts';
import { startMessages } from '../../locales/start-messages.ts';
import { controls } from '../../styles/controls.ts';
import { strengthStyles } from './strength.styles.ts';

const percentage = new Intl.NumberFormat(messages.locale, { style: 'percent' });

/** How much of a style a picture gets, from a touch to all of it. */
export class StrengthSlider extends LitElement {
  static override styles = [controls, strengthStyles];

  /** From 0 to 1. */
  @property({ type: Number }) value = 1;

  readonly #choose = (event: Event): void => {
    const strength = Number((event.currentTarget as HTMLInputElement).value) / 100;
    this.dispatchEvent(new WishEvent({ type: 'choose', choices: { strength } }));
  };

  protected override render(): TemplateResult {
    const percent = String(Math.round(this.value * 100));
    return html`<label>
      <span>${startMessages.strength}</span>
      <input type="range" min="0" max="100" step="5" .value=${percent} @input=${this.#choose} />
      <output>${percentage.format(this.value)}</output>
    </label>`;
  }
}
