import type { OperationName } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../locales/messages.ts';
import { controls } from '../../styles/controls.ts';
import { drawBitmap } from '../picture/draw-bitmap.ts';
import { arrangePictures } from '../picture/arrange-pictures.ts';
import { picturesStyles } from '../picture/pictures.styles.ts';
import { dimensionsOf } from '../shape.ts';
import { startButtonStyles } from '../start-buttons.styles.ts';
import { renderStarts } from '../start-buttons.ts';
import { WishEvent } from '../wish-event.ts';
import { formatElapsed } from './elapsed.ts';
import { progressStyles } from './progress.styles.ts';

export type ProgressPhase = 'sending' | 'sending-again' | 'queued' | 'running' | 'cancelling';

const text = messages.progress;

/** What takes less is there before it is read. */
const worthSaying = 3;

const phaseTexts: Record<ProgressPhase, string> = {
  sending: text.sending,
  'sending-again': text.sendingAgain,
  queued: text.queued,
  running: text.running,
  cancelling: text.cancelling,
};

/**
 * A picture in the making: an empty sheet of its shape, what is happening, for how long already, and a way out. It takes
 * the room that the picture and its actions will take, so that their arrival moves nothing on the page.
 *
 * @csspart sheet - The sheet the picture will appear on.
 * @csspart caption - The sentence on the engine.
 */
export class DrawingProgress extends LitElement {
  static override styles = [controls, picturesStyles, progressStyles, startButtonStyles];

  @property() phase: ProgressPhase = 'sending';
  @property() size = '1x1';
  /** How many pictures it will be. */
  @property({ type: Number }) count = 1;
  /** When it was asked for, in milliseconds since 1970. */
  @property({ type: Number }) since = Date.now();
  /** How long it usually takes, in seconds, where that is known. */
  @property({ type: Number }) usual = 0;
  /** From 0 to 1, where the engine tells. */
  @property({ type: Number }) progress: number | undefined;
  /** What can be seen of it already, where the engine shows some. */
  @property({ attribute: false }) partial: ImageBitmap | undefined;
  /** What can be made out of the picture when it is there. */
  @property({ attribute: false }) operations: readonly OperationName[] = [];
  /** What the model says of itself; it stays where it is when the picture comes. */
  @property() label = '';

  #ticking: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ticking = setInterval(() => this.requestUpdate(), 1000);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#ticking);
  }

  readonly #cancel = (): void => {
    this.dispatchEvent(new WishEvent({ type: 'cancel' }));
  };

  protected override updated(changed: PropertyValues<this>): void {
    const { width, height } = dimensionsOf(this.size);
    arrangePictures(this, this.count, width / height);
    if (changed.has('partial') && this.partial) this.#showPartial(this.partial);
  }

  /** On the sheet that is hidden: it comes while the other one goes. */
  #showPartial(partial: ImageBitmap): void {
    const [one, other] = this.renderRoot.querySelectorAll('canvas');
    if (!one || !other) return;
    drawBitmap(one.classList.contains('shown') ? other : one, partial);
    const isFirst = !one.classList.contains('shown');
    one.classList.toggle('shown', isFirst);
    other.classList.toggle('shown', !isFirst);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="pictures">${Array.from({ length: this.count }, renderSheet)}</div>
      <p class="caption" part="caption"><bdi>${this.label}</bdi></p>
      <div class="row">
        <p>
          <span class="phase">${phaseTexts[this.phase]}</span>
          <span class="elapsed" role="timer" aria-label=${text.elapsed}>${formatElapsed(Date.now() - this.since)}</span>
          ${this.usual < worthSaying ? nothing : html`<span class="usual">${text.usually(formatElapsed(this.usual * 1000))}</span>`}
        </p>
        <button aria-disabled=${this.phase === 'cancelling'} @click=${this.#cancel}>${text.cancel}</button>
      </div>
      <div class="bar">${this.#renderBar()}</div>
      ${renderStarts(this)}
    `;
  }

  #renderBar(): TemplateResult | typeof nothing {
    if (this.progress === undefined) return nothing;
    return html`<progress max="1" .value=${this.progress} aria-label=${text.running}></progress>`;
  }
}

/** What can be seen already is seen on the first. */
function renderSheet(_: unknown, index: number): TemplateResult {
  return html`<div class="sheet" part="sheet">
    <div class="wash"></div>
    ${index ? nothing : html`<canvas></canvas><canvas></canvas>`}
  </div>`;
}
