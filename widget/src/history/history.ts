import type { Generation } from '@vignette/server/contract';
import { LitElement, type TemplateResult, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import { messages } from '../locales/messages.ts';
import { controls } from '../styles/controls.ts';
import type { ReadFile } from '../app/picture/picture.ts';
import { tags } from '../app/tags.ts';
import { titleOf } from '../app/title-of.ts';
import { WishEvent } from '../app/wish-event.ts';
import { historyStyles } from './history.styles.ts';

const text = messages.history;

/** What this visitor has made here, newest first. */
export class PictureHistory extends LitElement {
  static override styles = [controls, historyStyles];

  @property({ attribute: false }) generations: Generation[] = [];
  /** The one shown large. */
  @property() current = '';
  @property({ type: Boolean }) more = false;
  @property() state: 'unread' | 'reading' | 'read' | 'failed' = 'unread';
  @property({ attribute: false }) readFile: ReadFile | undefined;

  protected override render(): TemplateResult {
    return html`
      ${this.#renderSentence()}
      <ul aria-label=${text.title}>
        ${repeat(
          this.generations,
          ({ id }) => id,
          (generation) => html`<li>${this.#renderItem(generation)}</li>`,
        )}
        ${this.more ? html`<li>${this.#renderMore()}</li>` : nothing}
      </ul>
    `;
  }

  #renderSentence(): TemplateResult | typeof nothing {
    if (this.state === 'failed') {
      return html`<p role="alert">${text.failed} <button @click=${this.#readMore}>${messages.notice.retry}</button></p>`;
    }
    return this.generations.length ? nothing : html`<p>${text.empty}</p>`;
  }

  #renderItem(generation: Generation): TemplateResult {
    const { id } = generation;
    const title = titleOf(generation);
    return html`<button
      class="item"
      aria-label=${text.open(title)}
      aria-current=${id === this.current}
      title=${title}
      @click=${() => this.dispatchEvent(new WishEvent({ type: 'show', id }))}
    >
      <${tags.picture} .image=${generation.images[0]} .readFile=${this.readFile} resolution="256"></${tags.picture}>
    </button>`;
  }

  #renderMore(): TemplateResult {
    return html`<button class="more" aria-disabled=${this.state === 'reading'} @click=${this.#readMore}>
      ${text.more}
    </button>`;
  }

  readonly #readMore = (): void => {
    this.dispatchEvent(new WishEvent({ type: 'read-history' }));
  };
}
