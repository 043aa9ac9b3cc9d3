import { LitElement, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { AccountCorner } from '../../account/account-corner.ts';
import { VignetteReadyEvent } from '../../events/vignette-ready-event.ts';
import type { GeneratorApp } from '../../facade/generator-app.ts';
import { messages } from '../../locales/messages.ts';
import { getSharedSession } from '../../session/shared-sessions.ts';
import { controls } from '../../styles/controls.ts';
import type { ComposeForm } from '../compose/compose.ts';
import { kit } from '../kit.ts';
import { costOf, countReferences } from '../offer.ts';
import { tags } from '../tags.ts';
import type { WishEvent } from '../wish-event.ts';
import { announcementOf } from './announcement.ts';
import { ChoicesController } from './choices-controller.ts';
import type { Draft } from './create-request.ts';
import { exportParts } from './export-parts.ts';
import { findHint } from './find-hint.ts';
import { type Acts, fulfilWish } from './fulfil-wish.ts';
import { GeneratorController } from './generator-controller.ts';
import { generatorStyles } from './generator.styles.ts';
import { HostAttributes } from './host-attributes.ts';
import { PartsController } from './parts-controller.ts';
import { PopupController } from './popup-controller.ts';
import { PictureIntake } from './picture-intake.ts';
import { PromptField } from './prompt-field.ts';
import { promptLabel } from './prompt-label.ts';
import { renderConnection } from './render-connection.ts';
import { renderFrame } from './render-frame.ts';
import { renderFooter } from './render-footer.ts';
import { renderStage } from './render-stage.ts';
import { renderStart } from './render-start.ts';
import { repeatDraft } from './repeat-draft.ts';

/** Without it no picture can be read here, and none is asked for. */
const canStart = 'createImageBitmap' in window;

/**
 * The app inside the facade: prompt and choices, the stage where the picture comes to be, what is free today, and the
 * visitor's earlier pictures. It takes over the facade's text field as its child, without moving it.
 *
 * @slot prompt - The text field.
 * @slot header - The page's own words above it all.
 * @slot footer - And below.
 */
export class GeneratorElement extends LitElement implements GeneratorApp {
  static override styles = [controls, generatorStyles];
  /** Where files loaded later find Lit and what they share with the app. */
  static readonly kit = kit;

  readonly #attributes = new HostAttributes(this);
  readonly #generator = new GeneratorController(this);
  readonly #choices = new ChoicesController(this);
  readonly #parts = new PartsController(this);
  readonly #popup = new PopupController(this, this.#attributes, () => this.#field.element.focus());
  readonly #field = new PromptField(this, {
    onInput: () => this.#forgetHint(),
    onSubmit: () => this.generate(),
  });

  @query('.compose') private compose!: ComposeForm;
  @query('.account') private account!: AccountCorner;
  @query('.stage') private stage!: HTMLElement;

  /** The attribute that a press came too early for. */
  #missed = '';

  @state() private hint = '';
  @state() private resultProblem = '';
  @state() private isHistoryOpen = false;

  constructor() {
    super();
    this.addController(
      new PictureIntake(this, {
        isWelcome: () => canStart && this.#generator.models.some(countReferences),
        onFiles: (files) => this.#addPictures(files),
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const intent of ['focusin', 'pointerenter']) this.addEventListener(intent, this.#prepare);
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    const { server, missing } = this.#attributes;
    const isReady = this.isConnected && !missing;
    // The complaint about an attribute goes when it has come.
    if (isReady && this.#missed) this.hint = this.#missed = '';
    const session = isReady ? getSharedSession(server, this.#attributes.read('site-key')) : undefined;
    this.#generator.use(session);
    const pictures = this.#choices.use(session);
    if (pictures.length) void this.#parts.start((panel) => panel.restore(pictures));
    exportParts(this, this.#popup.isButton);
    if (this.#attributes.read('theme') === 'host') this.#parts.need('theme');
    if (this.#generator.isWithout) this.#parts.need('notice');
    this.#field.label = promptLabel(this.#choices.offer);
  }

  protected override firstUpdated(): void {
    if (this.#field.clearAround()) void this.compose.updateComplete.then(() => this.compose.focus());
    if (this.matches(':focus-within, :hover')) this.#prepare();
    this.#parts.need('more');
    this.dispatchEvent(new VignetteReadyEvent());
  }

  protected override updated(): void {
    // A finished picture is looked at closely: while it is in the making there is time to bring what that needs.
    if (this.#generator.current) this.#parts.need('viewer');
    // What was typed into may be of no use for a picture that has just come, and is gone then.
    if (this.#choices.offer?.operation.prompt !== 'unused' || !this.#field.hasFocus) return;
    this.#parts.panel?.focus();
  }

  generate(fallback?: Draft['fallback']): void {
    // In the button mode the first press asks for the card.
    if (this.#popup.open() && !this.#field.prompt) return;
    const { offer, draft: chosen } = this.#choices;
    const { language } = this.#attributes;
    const draft: Draft = { ...chosen, prompt: this.#field.prompt, fallback, language };
    const missing = (this.#missed = this.#attributes.missing);
    this.hint = missing ? messages.notice.attributeMissing(missing) : findHint(draft, this.#choices);
    if (!this.hint) void this.#make(draft);
    else if (offer?.operation.prompt !== 'unused') this.#field.element.focus();
  }

  cancel(): void {
    void this.#generator.cancel();
  }

  reset(): void {
    this.#field.prompt = '';
    this.hint = '';
    this.#parts.panel?.clear();
    this.#generator.show(undefined);
  }

  #make(draft: Draft): Promise<void> {
    this.resultProblem = '';
    const made = this.#generator.make(draft);
    // In a narrow box the stage may lie below the fold, just where the person now wants to look.
    void this.updateComplete.then(() => this.stage.scrollIntoView({ block: 'nearest' }));
    return made;
  }

  #addPictures(files: File[]): void {
    this.hint = '';
    void this.#parts.start((panel) => panel.addFiles(files));
  }

  /** Puts the person in front of the picture just taken to start from. */
  async #attend(hint: string): Promise<void> {
    this.hint = hint;
    await this.updateComplete;
    this.compose.scrollIntoView({ block: 'nearest' });
    // What the picture was made of is no instruction to change it: typing replaces it.
    if (this.#choices.offer?.operation.prompt === 'required') this.#field.element.select();
    else this.#parts.panel?.focus();
  }

  /** Earns the token and reads what is kept, before the press needs them. */
  readonly #prepare = (): void => {
    // A failure shows when the press meets it again.
    void this.#generator.session?.prepare().catch(() => {});
    for (const name of ['likeness', 'notice', 'account'] as const) this.#parts.need(name);
    if (this.#parts.states.more === 'failed') void this.#parts.load('more');
  };

  /** What was wrong with the words before may be right now. */
  #forgetHint(): void {
    this.hint = '';
    this.requestUpdate();
  }

  readonly #handleWish = (event: WishEvent): void => {
    event.stopPropagation();
    fulfilWish(this.#acts, event.wish);
  };

  readonly #acts: Acts = {
    make: ({ fallback }) => (fallback ? this.#makeAgain(fallback) : this.generate()),
    'make-again': () => this.#makeAgain(),
    cancel: () => this.cancel(),
    choose: ({ choices }) => {
      this.hint = '';
      this.#choices.choose(choices);
    },
    'add-pictures': ({ files }) => this.#addPictures(files),
    'start-from': ({ pictures, obstacle }) => this.#choices.startFrom(pictures, obstacle),
    attend: ({ hint }) => this.#attend(hint),
    'leave-pictures': () => this.compose.focusAdder(),
    start: ({ id, operation, image }) => this.#parts.start((panel) => panel.startFrom(id, operation, image)),
    'use-example': ({ prompt }) => {
      this.#field.prompt = prompt;
      this.#forgetHint();
      this.#field.element.focus();
    },
    show: ({ id }) => {
      this.resultProblem = '';
      this.#generator.show(id);
    },
    remove: ({ id }) => this.#attempt(this.#generator.remove(id).then(() => this.compose.focus())),
    download: ({ id }) => this.#attempt(this.#parts.view((viewer) => viewer.download(id))),
    open: ({ id, image }) => this.#attempt(this.#parts.view((viewer) => viewer.open(id, image))),
    'sign-in': () => this.account.signIn(),
    'read-history': () => this.#generator.session?.readHistory(),
    'toggle-history': () => {
      this.isHistoryOpen = !this.isHistoryOpen;
      return this.#parts.load('history');
    },
  };

  /** What is on show, or what came to nothing, once more. */
  #makeAgain(fallback?: Draft['fallback']): unknown {
    const draft = repeatDraft(this.#generator, this.#attributes.language, fallback);
    return draft ? this.#make(draft) : this.generate();
  }

  async #attempt(action: Promise<unknown>): Promise<void> {
    this.resultProblem = '';
    try {
      await action;
    } catch {
      this.resultProblem = messages.result.actionFailed;
    }
  }

  protected override render(): TemplateResult {
    const { models, isBusy, current, session } = this.#generator;
    const { offer, chosen } = this.#choices;
    const cost = costOf(offer, chosen);
    const content = html`
      <div class="grid" @vignette-wish=${this.#handleWish}>
        <${tags.compose}
          class="compose"
          exportparts="field, button"
          .offer=${offer}
          .choices=${chosen}
          promptLength=${this.#field.element.value.length}
          ?busy=${isBusy}
          ?startable=${canStart}
          hint=${this.hint}
        >${renderStart(this.#parts, session, this.#choices)}<slot name="prompt" slot="prompt"></slot><${tags.more}
            slot="more"
            .models=${models}
            .offer=${offer}
            .choices=${chosen}
            .current=${current}
            .me=${session?.me}
          ></${tags.more}></${tags.compose}>
        <div class="stage">
          ${renderConnection(session, isBusy)} ${renderStage(this.#generator, cost, {
            resultProblem: this.resultProblem,
            source: this.#parts.panel?.leading,
          })}
          <${tags.viewer} .session=${session}></${tags.viewer}>
        </div>
        ${renderFooter(this.#generator, cost, this.isHistoryOpen, this.#parts)}
      </div>
      <p class="unseen" role="status">${announcementOf(this.#generator)}</p>
    `;
    return renderFrame({ attributes: this.#attributes, popup: this.#popup, isBusy }, content);
  }
}
