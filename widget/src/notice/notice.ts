import type { ErrorCode, GenerationReport, Me } from '@vignette/server/contract';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { tagOf } from '../app/tag-of.ts';
import { type Wish, WishEvent } from '../app/wish-event.ts';
import { messages } from '../locales/messages.ts';
import { noticeMessages } from '../locales/notice-messages.ts';
import { controls } from '../styles/controls.ts';
import { findSolution } from './find-solution.ts';
import { isAllowedTomorrow } from './is-allowed-tomorrow.ts';
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
  /** Who is told, and when their spent budgets are filled up again. */
  @property({ attribute: false }) me: Me | undefined;
  /** A page of ours where something can be done about it. */
  @property({ attribute: false }) help: string | undefined;
  @property({ attribute: false }) report: GenerationReport | undefined;

  /** Who could not have it. */
  #refused: Me | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code')) this.#refused = this.me;
  }

  protected override render(): TemplateResult {
    const { code, me, price } = this;
    if (code === 'cancelled') return html`<p class="sentence" role="alert">${text.cancelled}</p>`;
    const solution = findSolution(code, { me, price, refused: this.#refused });
    if (solution) {
      const make = messages.priced(messages.facade.make, price);
      return html`<p class="sentence" role="status">${text[solution]}</p>
        <div class="actions">${this.#offer(make, { type: 'make-again' }, 'main')}</div>`;
    }
    return html`
      <p class="sentence" role="alert">${sentenceOf(code)} ${this.#renderTime(code)}</p>
      ${this.#renderWords()}
      <div class="actions">${this.#renderHelp(code)} ${this.#renderActions(code)}</div>
    `;
  }

  #renderTime(code: ErrorCode): string | typeof nothing {
    const { me, price } = this;
    const step = nextStepOf(code);
    if (!me || !(step === 'wait-for-budget' || (step === 'allow-more' && isAllowedTomorrow(me, price)))) return nothing;
    const time = new Intl.DateTimeFormat(messages.locale, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
    return text.moreAt(time.format(new Date(me.sponsored.resetsAt)));
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
      case 'allow-more':
        return this.#offer(text.retry, { type: 'make-again' });
      case 'reload-page':
        return html`<button @click=${() => location.reload()}>${text.reload}</button>`;
      case 'wait-for-budget':
      case 'sign-in':
        return this.#renderSignIn(code);
      case 'change-request':
      case 'none':
        return nothing;
    }
  }

  /** To a visitor also what it brings: the button alone would promise too little or too much. */
  #renderSignIn(code: ErrorCode): TemplateResult | typeof nothing {
    const isFirst = code !== 'scope_missing';
    if (isFirst && this.#refused?.kind === 'account') return nothing;
    if (!this.#canSignIn()) return nothing;
    return html`${isFirst ? html`<p class="words">${text.signInBrings}</p>` : nothing}
    ${this.#offer(text.signIn, { type: 'sign-in' })}`;
  }

  /** Not before the file has come that does it. */
  #canSignIn(): boolean {
    const tag = tagOf('account');
    if (customElements.get(tag)) return true;
    void customElements.whenDefined(tag).then(() => this.requestUpdate());
    return false;
  }

  #renderHelp(code: ErrorCode): TemplateResult | typeof nothing {
    if (!this.help) return nothing;
    const isWayOut = nextStepOf(code) === 'allow-more';
    const label = isWayOut ? text.allowMore : text.help;
    return html`<a class=${isWayOut ? 'main' : ''} href=${this.help} target="_blank" rel="noopener">${label}</a>`;
  }

  #offer(label: string, wish: Wish, kind = ''): TemplateResult {
    return html`<button class=${kind} @click=${() => this.dispatchEvent(new WishEvent(wish))}>${label}</button>`;
  }
}
