import { LitElement, type TemplateResult, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import { VignetteReadyEvent } from '../../events/vignette-ready-event.ts';
import type { GeneratorApp } from '../../facade/generator-app.ts';
import { messages } from '../../locales/messages.ts';
import { getSharedSession } from '../../session/shared-sessions.ts';
import { controls } from '../../styles/controls.ts';
import type { ComposeForm } from '../compose/compose.ts';
import { scriptServer } from '../own-script.ts';
import { tags } from '../tags.ts';
import type { Wish, WishEvent } from '../wish-event.ts';
import { announcementOf } from './announcement.ts';
import { defaultSize, type Draft } from './create-request.ts';
import { downloadOriginal } from './download-original.ts';
import { GeneratorController } from './generator-controller.ts';
import { generatorStyles } from './generator.styles.ts';
import { HostAttributes } from './host-attributes.ts';
import { renderStage } from './render-stage.ts';

/**
 * The app inside the facade: prompt and choices, the stage where the picture comes to be, what is free today, and the
 * visitor's earlier pictures. It takes over the facade's text field as its child, without moving it.
 *
 * @slot prompt - The text field.
 */
export class GeneratorElement extends LitElement implements GeneratorApp {
  static override styles = [controls, generatorStyles];

  readonly #attributes = new HostAttributes(this);
  readonly #generator = new GeneratorController(this);
  #field!: HTMLTextAreaElement;

  @query('.compose') private compose!: ComposeForm;
  @query('.stage') private stage!: HTMLElement;

  @state() private size = '';
  @state() private pictureStyle = '';
  @state() private hint = '';
  @state() private resultProblem = '';
  @state() private isHistoryOpen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#field ??= this.#takeField();
    this.part.add('card');
    this.setAttribute('exportparts', 'field, button, sheet, picture, caption');
    for (const intent of ['focusin', 'pointerenter']) this.addEventListener(intent, this.#prepare);
    this.#field.addEventListener('input', this.#handleInput);
    this.#field.addEventListener('keydown', this.#handleKey);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#field.removeEventListener('input', this.#handleInput);
    this.#field.removeEventListener('keydown', this.#handleKey);
  }

  protected override willUpdate(): void {
    const siteKey = this.#attributes.read('site-key');
    const server = this.#attributes.read('server') || scriptServer;
    this.#generator.use(this.isConnected && siteKey ? getSharedSession(server, siteKey) : undefined);
  }

  protected override firstUpdated(): void {
    const wasOnButton = Boolean(this.querySelector('button:focus'));
    // What the facade showed in our place is no longer drawn; the field stays where it is.
    for (const child of [...this.children]) if (child !== this.#field) child.remove();
    if (wasOnButton) void this.compose.updateComplete.then(() => this.compose.focus());
    if (this.matches(':focus-within, :hover')) this.#prepare();
    this.dispatchEvent(new VignetteReadyEvent());
  }

  generate(fallback?: Draft['fallback']): void {
    const prompt = this.#field.value.trim();
    const limit = this.#generator.session?.model?.maxPromptCharacters ?? Number.POSITIVE_INFINITY;
    if (!this.#generator.session) this.hint = messages.notice.siteKeyMissing;
    else if (!prompt) this.hint = messages.compose.promptEmpty;
    else if (prompt.length > limit) this.hint = messages.errors.prompt_too_long;
    else {
      this.hint = '';
      const { size, pictureStyle: style } = this;
      void this.#make({ prompt, size, style, fallback, language: this.#attributes.language });
      return;
    }
    this.#field.focus();
  }

  cancel(): void {
    void this.#generator.cancel();
  }

  reset(): void {
    this.#field.value = '';
    this.hint = '';
    this.#generator.show(undefined);
  }

  #make(draft: Draft): Promise<void> {
    this.resultProblem = '';
    const made = this.#generator.make(draft);
    // In a narrow box the stage may lie below the fold, just where the person now wants to look.
    void this.updateComplete.then(() => this.stage.scrollIntoView({ block: 'nearest' }));
    return made;
  }

  /** The facade's text field, or one of our own where there is no facade. */
  #takeField(): HTMLTextAreaElement {
    const given = this.querySelector('textarea');
    const field = given ?? document.createElement('textarea');
    field.part.add('prompt');
    if (given) return given;
    field.slot = 'prompt';
    field.ariaLabel = field.placeholder = messages.facade.prompt;
    this.append(field);
    return field;
  }

  /** Earns the token and reads what is kept, before the press needs them. */
  readonly #prepare = (): void => {
    // A failure shows when the press meets it again.
    void this.#generator.session?.prepare().catch(() => {});
  };

  readonly #handleInput = (): void => {
    this.hint = '';
    this.requestUpdate();
  };

  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey) && !event.isComposing) this.generate();
  };

  readonly #handleWish = (event: WishEvent): void => {
    event.stopPropagation();
    void this.#fulfil(event.wish);
  };

  async #fulfil(wish: Wish): Promise<void> {
    switch (wish.type) {
      case 'make':
        return wish.fallback ? this.#makeAgain(wish.fallback) : this.generate();
      case 'make-again':
        return this.#makeAgain();
      case 'cancel':
        return this.#generator.cancel();
      case 'choose-size':
        this.size = wish.size;
        return;
      case 'choose-style':
        this.pictureStyle = wish.style;
        return;
      case 'use-example':
        this.#field.value = wish.prompt;
        this.#handleInput();
        return this.#field.focus();
      case 'show':
        this.resultProblem = '';
        return this.#generator.show(wish.id);
      case 'remove':
        return this.#attempt(this.#generator.remove(wish.id));
      case 'download':
        return this.#attempt(this.#download());
      case 'read-history':
        return this.#generator.session?.readHistory();
    }
  }

  /** The same words once more: those of the picture on show, or those of the request that came to nothing. */
  #makeAgain(fallback?: Draft['fallback']): Promise<void> {
    const { current, lastDraft } = this.#generator;
    const { language } = this.#attributes;
    if (current) return this.#make({ ...current, fallback: fallback ?? current.fallback, language });
    if (lastDraft) return this.#make({ ...lastDraft, ...(fallback && { fallback }) });
    return Promise.resolve(this.generate());
  }

  async #download(): Promise<void> {
    const { current, readFile } = this.#generator;
    if (current) await downloadOriginal(current, readFile);
  }

  async #attempt(action: Promise<void>): Promise<void> {
    this.resultProblem = '';
    try {
      await action;
    } catch {
      this.resultProblem = messages.result.actionFailed;
    }
  }

  protected override render(): TemplateResult {
    const { session, isBusy } = this.#generator;
    const model = session?.model;
    return html`
      <div class="grid" @vignette-wish=${this.#handleWish}>
        <${tags.compose}
          class="compose"
          exportparts="field, button"
          .model=${model}
          size=${this.size || (model ? defaultSize(model) : '')}
          picture-style=${this.pictureStyle}
          promptLength=${this.#field.value.length}
          ?busy=${isBusy}
          hint=${this.hint}
        ><slot name="prompt" slot="prompt"></slot></${tags.compose}>
        <div class="stage">
          ${this.#renderConnection()} ${renderStage(this.#generator, this.resultProblem)}
        </div>
        ${this.#renderFooter()}
      </div>
      <p class="unseen" role="status">${announcementOf(this.#generator)}</p>
    `;
  }

  #renderConnection(): TemplateResult | typeof nothing {
    const { session, isBusy } = this.#generator;
    if (!session || (session.isOnline && (session.connection === 'live' || !isBusy))) return nothing;
    const { offline, unreachable } = messages.notice;
    return html`<p class="connection" role="status">${session.isOnline ? unreachable : offline}</p>`;
  }

  #renderFooter(): TemplateResult {
    const { session, current } = this.#generator;
    const remaining = session?.me?.sponsored.remaining;
    const pictures = session?.generations.all.filter(({ images }) => images.length) ?? [];
    return html`<div class="footer">
        <p>${remaining === undefined ? nothing : remaining ? messages.budget.left(remaining) : messages.budget.none}</p>
        ${
          pictures.length
            ? html`<button class="quiet" aria-expanded=${this.isHistoryOpen} @click=${this.#toggleHistory}>
                ${messages.history.title}<span class="chevron" aria-hidden="true"></span>
              </button>`
            : nothing
        }
      </div>
      ${
        this.isHistoryOpen
          ? html`<${tags.history}
              class="history"
              .generations=${pictures}
              current=${current?.id ?? ''}
              ?more=${Boolean(session?.historyCursor)}
              state=${session?.historyState ?? 'unread'}
              .readFile=${this.#generator.readFile}
            ></${tags.history}>`
          : nothing
      }`;
  }

  readonly #toggleHistory = (): void => {
    this.isHistoryOpen = !this.isHistoryOpen;
  };
}
