import type { ErrorCode, GenerationReport } from '@vignette/server/contract';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Wish, WishEvent } from '../app/wish-event.ts';
import { messages } from '../locales/messages.ts';
import { noticeMessages } from '../locales/notice-messages.ts';
import { controls } from '../styles/controls.ts';
import { nextStepOf } from './next-step.ts';
import { noticeStyles } from './notice.styles.ts';
import { sentenceOf } from './sentence-of.ts';

const text = { ...messages.notice, ...noticeMessages };

/** Says in words why there is no picture, and offers what can be done about it. */
export class ProblemNotice extends LitElement {
  static override styles = [controls, noticeStyles];

  @property() code: ErrorCode | 'cancelled' = 'internal';
  /** Price of a picture, for the offers to make another one instead. */
  @property({ type: Number }) price = 0;
  /** When spent budgets are filled up again, ISO 8601. */
  @property({ attribute: 'resets-at' }) resetsAt = '';
  @property({ attribute: false }) report: GenerationReport | undefined;

  protected override render(): TemplateResult {
    const { code } = this;
    const sentence = code === 'cancelled' ? text.cancelled : sentenceOf(code);
    return html`
      <p class="sentence" role="alert">${sentence} ${this.#renderTime()}</p>
      ${this.#renderWords()}
      <div class="actions">${code === 'cancelled' ? nothing : this.#renderActions(code)}</div>
    `;
  }

  #renderTime(): string | typeof nothing {
    if (!this.resetsAt || this.code === 'cancelled' || nextStepOf(this.code) !== 'wait-for-budget') return nothing;
    const time = new Intl.DateTimeFormat(messages.locale, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
    return text.moreAt(time.format(new Date(this.resetsAt)));
  }

  #renderWords(): TemplateResult | typeof nothing {
    const words = this.report?.notUnderstood.map((item) => item.words);
    if (!words?.length) return nothing;
    return html`<p class="words">${messages.result.notUnderstood}: ${words.join(' · ')}</p>`;
  }

  #renderActions(code: ErrorCode): TemplateResult | typeof nothing {
    switch (nextStepOf(code)) {
      case 'make-without-subject':
        return html`${this.#offer(messages.priced(text.landscapeInstead, this.price), { type: 'make', fallback: 'landscape' })}
        ${this.#offer(messages.priced(text.posterInstead, this.price), { type: 'make', fallback: 'poster' })}`;
      case 'try-again':
        return this.#offer(text.retry, { type: 'make-again' });
      case 'reload-page':
        return html`<button @click=${() => location.reload()}>${text.reload}</button>`;
      case 'change-request':
      case 'wait-for-budget':
      case 'none':
        return nothing;
    }
  }

  #offer(label: string, wish: Wish): TemplateResult {
    return html`<button @click=${() => this.dispatchEvent(new WishEvent(wish))}>${label}</button>`;
  }
}
