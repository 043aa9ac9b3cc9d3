import type { Generation, GenerationReport, OperationName } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { messages } from '../../locales/messages.ts';
import { controls } from '../../styles/controls.ts';
import type { PictureCanvas, ReadFile } from '../picture/picture.ts';
import { renderStarts } from '../start-buttons.ts';
import { startButtonStyles } from '../start-buttons.styles.ts';
import { tags } from '../tags.ts';
import { titleOf } from '../title-of.ts';
import { WishEvent } from '../wish-event.ts';
import { resultStyles } from './result.styles.ts';

const text = messages.result;

/**
 * A finished picture: itself, what kind of engine drew it, what became of each word, and what to do with it.
 *
 * @csspart picture - The frame of the picture.
 * @csspart caption - The sentence on the engine.
 */
export class PictureResult extends LitElement {
  static override styles = [controls, resultStyles, startButtonStyles];

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
    const image = generation?.images[0];
    if (!generation || !image) return nothing;
    return html`
      <figure>
        <${tags.picture}
          exportparts="picture"
          .image=${image}
          .partial=${this.partial}
          .readFile=${this.readFile}
          label=${text.picture(titleOf(generation))}
          resolution=${this.#resolution()}
        ></${tags.picture}>
        <figcaption class="caption" part="caption"><bdi>${this.label}</bdi></figcaption>
      </figure>
      ${this.isAsking ? this.#renderQuestion() : this.#renderActions(generation.id)}
      ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
      ${generation.report ? this.#renderReport(generation.report) : nothing}
    `;
  }

  /** The sheet is at most 560 CSS pixels long; a dense screen wants more of them. */
  #resolution(): PictureCanvas['resolution'] {
    return this.clientWidth * devicePixelRatio > 512 ? 1024 : 512;
  }

  #renderActions(id: string): TemplateResult {
    return html`<div class="actions">
      <button name="download" @click=${this.#wish}>${text.download}</button>
      <button name="make-again" @click=${this.#wish}>${this.price ? messages.priced(text.again, this.price) : text.again}</button>
      <button class="quiet ask" aria-label=${text.remove} title=${text.remove} @click=${this.#ask}>
        <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11h8.4l.8-11M8.4 9v4.5M11.6 9v4.5" />
        </svg>
      </button>
    </div>
    ${renderStarts(this.operations, (operation) => this.dispatchEvent(new WishEvent({ type: 'start', id, operation })))}`;
  }

  #renderQuestion(): TemplateResult {
    return html`<div class="actions" role="group" aria-label=${text.removeQuestion}>
      <p class="question">${text.removeQuestion}</p>
      <button class="main" name="remove" @click=${this.#wish}>${text.removeConfirm}</button>
      <button class="keep" @click=${this.#keep}>${text.keep}</button>
    </div>`;
  }

  #renderReport({ drawn, approximated, notUnderstood }: GenerationReport): TemplateResult {
    return html`<dl>
      ${renderWords('drawn', text.drawn, drawn)} ${renderWords('near', text.approximated, approximated)}
      ${renderWords('missed', text.notUnderstood, notUnderstood)}
    </dl>`;
  }
}

function renderWords(
  kind: string,
  title: string,
  reported: GenerationReport['drawn'],
): TemplateResult | typeof nothing {
  if (!reported.length) return nothing;
  return html`<div class=${kind}>
    <dt>${title}</dt>
    <dd>
      <ul>
        ${reported.map(({ words, as }) => html`<li>${as && as !== words ? text.shownAs(words, as) : words}</li>`)}
      </ul>
    </dd>
  </div>`;
}
