import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { messages } from '../../locales/messages.ts';
import { controls } from '../../styles/controls.ts';
import { dimensionsOf } from '../shape.ts';
import { WishEvent } from '../wish-event.ts';
import { formatElapsed } from './elapsed.ts';
import { progressStyles } from './progress.styles.ts';

export type ProgressPhase = 'sending' | 'sending-again' | 'queued' | 'running' | 'cancelling';

const text = messages.progress;
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
  static override styles = [controls, progressStyles];

  @property() phase: ProgressPhase = 'sending';
  @property() size = '1x1';
  /** When it was asked for, in milliseconds since 1970. */
  @property({ type: Number }) since = Date.now();
  /** From 0 to 1, where the engine tells. */
  @property({ type: Number }) progress: number | undefined;

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

  protected override updated(): void {
    const { width, height } = dimensionsOf(this.size);
    this.style.setProperty('--ratio', `${width / height}`);
  }

  protected override render(): TemplateResult {
    return html`
      <div class="sheet" part="sheet"><div class="wash"></div></div>
      <p class="caption" part="caption">${this.label}</p>
      <div class="row">
        <p>
          <span class="phase">${phaseTexts[this.phase]}</span>
          <span class="elapsed" role="timer" aria-label=${text.elapsed}>${formatElapsed(Date.now() - this.since)}</span>
        </p>
        <button aria-disabled=${this.phase === 'cancelling'} @click=${this.#cancel}>${text.cancel}</button>
      </div>
      <div class="bar">${this.#renderBar()}</div>
    `;
  }

  #renderBar(): TemplateResult | typeof nothing {
    if (this.progress === undefined) return nothing;
    return html`<progress max="1" .value=${this.progress} aria-label=${text.running}></progress>`;
  }
}
