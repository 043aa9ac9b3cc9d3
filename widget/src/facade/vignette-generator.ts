import { facadeStyles } from './facade-styles.ts';
import type { GeneratorApp } from './generator-app.ts';
import { loadApp } from './load-app.ts';
import { appTag, locales, texts } from './release.ts';

/**
 * A box in which a visitor describes a picture, gets it, and finds it again. It costs about two kilobytes until someone
 * means to use it; then one file brings the app, which takes over the very same text field.
 *
 * @attr {string} site-key - The public key of the site, from the operator of the server.
 * @attr {string} server - Origin of the API; by default where this script came from, so the npm package needs it.
 * @attr {"light"|"dark"|"host"} theme - Fixes the colours, or has them follow the page; by default they follow the system.
 * @attr {"button"} mode - Shows a button only, which opens the card. With the standard attribute `popover` instead, a
 *   button of the page opens it.
 * @attr {string} label - Words on that button.
 * @attr {string} prompt - Text to begin with.
 * @attr {string} lang - Language of the interface; by default that of the page.
 *
 * @slot header - The page's own words above everything.
 * @slot footer - And below.
 *
 * @fires {VignetteReadyEvent} vignette-ready - The app has taken over.
 * @fires {VignetteStartEvent} vignette-start - The server has accepted a generation.
 * @fires {VignetteProgressEvent} vignette-progress - A generation has come further.
 * @fires {VignetteFinishEvent} vignette-finish - A generation has ended, one way or the other; its pictures can be read.
 * @fires {VignetteErrorEvent} vignette-error - A request was not accepted; nothing was charged.
 * @fires {VignetteDeleteEvent} vignette-delete - A generation was deleted, with its receipt.
 * @fires {VignetteAccountEvent} vignette-account - Somebody has signed in or out; who that is, the page does not learn.
 *
 * @csspart card - Everything.
 * @csspart opener - The button that opens the card, in the button mode.
 * @csspart prompt - The text field.
 * @csspart field - The frame of the text field.
 * @csspart button - The button that makes a picture.
 * @csspart sheet - The sheet while a picture is in the making.
 * @csspart picture - The frame of the picture.
 * @csspart caption - The sentence on the engine.
 *
 * @cssprop --vignette-accent - The button, focus and what is chosen.
 * @cssprop --vignette-on-accent - Text on the accent.
 * @cssprop --vignette-paper - The card.
 * @cssprop --vignette-sheet - Fields on the card.
 * @cssprop --vignette-ink - Text.
 * @cssprop --vignette-muted - Quiet text; by default mixed from ink and paper, as are the next two.
 * @cssprop --vignette-edge - Edges of fields and buttons.
 * @cssprop --vignette-line - Dividing lines.
 * @cssprop --vignette-font - Interface type.
 * @cssprop --vignette-font-display - Prompt and headings.
 * @cssprop [--vignette-radius=20px] - Corner of the card.
 * @cssprop --vignette-radius-inner - Corner of what lies on the card.
 */
export class VignetteGenerator extends HTMLElement {
  readonly #root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  #field!: HTMLTextAreaElement;
  #button!: HTMLButtonElement;
  #complaint!: HTMLOutputElement;
  #app: GeneratorApp | undefined;
  /** Where the language stands in the release's columns. */
  #index!: number;

  connectedCallback(): void {
    if (this.#app) return;
    // Of the plain snippet only the beginning may have arrived.
    if (this.#root.firstChild && !this.#root.querySelector('output')) {
      setTimeout(() => this.connectedCallback());
      return;
    }
    this.#build(this.#root);
    this.#watch();
  }

  /** Makes a picture of `prompt`, or of what stands in the field. Resolves once the app has taken the wish. */
  async generate(prompt?: string): Promise<void> {
    this.#field.value = prompt ?? this.#field.value;
    // A second press while the first one still waits for the app is the same press.
    if (this.#button.ariaDisabled) return;
    this.#button.ariaDisabled = 'true';
    await this.#ask('generate');
    this.#button.ariaDisabled = null;
  }

  /** Cancels what this widget is making; what was held is given back. */
  cancel(): Promise<void> {
    return this.#ask('cancel');
  }

  /** Clears prompt and picture. What was made stays in the visitor's history. */
  reset(): Promise<void> {
    return this.#ask('reset');
  }

  /** What the plain snippet has put there already is taken over, with whatever was typed into it. */
  #build(root: ShadowRoot): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(facadeStyles);
    root.adoptedStyleSheets = [sheet];
    this.#index = locales.findLastIndex((locale, index) => !index || this.matches(`:lang(${locale})`));
    const take = (name: string): HTMLElement => root.querySelector<HTMLElement>(name) ?? document.createElement(name);
    const field = (this.#field = take('textarea') as HTMLTextAreaElement);
    this.#button = take('button') as HTMLButtonElement;
    this.#complaint = take('output') as HTMLOutputElement;
    // Not defined yet: the app's file defines it, and it then takes over in place, with the text field as its child. The
    // field is never moved, so text, caret, undo and a composition in progress survive without any copying.
    const app = (this.#app = take(appTag + locales[this.#index]) as GeneratorApp);
    field.ariaLabel = field.placeholder = this.#text(0);
    // Without the attribute that is nothing, for a text field too.
    field.value ||= this.getAttribute('prompt')!;
    this.#button.textContent = this.getAttribute('label') ?? this.#text(1);
    const before = field.parentElement;
    if (before === app) return;
    // Nothing was there, or what another release or language had put there.
    root.append(app);
    app.append(field, this.#button, this.#complaint);
    before?.remove();
  }

  /** Loads the app as soon as somebody seems to want it, or quietly when the widget comes near. */
  #watch(): void {
    const want = (): unknown => this.#ask();
    this.addEventListener('focusin', want);
    this.addEventListener('pointerenter', want);
    this.#button.onclick = () => this.generate();
    // The plain snippet marks a press that came before this script.
    if (this.#button.ariaDisabled) {
      this.#button.ariaDisabled = null;
      void this.generate();
    }
    // Where a page has taken it away, the first touch does.
    if (!window.IntersectionObserver) return;
    new IntersectionObserver(
      ([entry], observer) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        // Not every browser tells when it is idle.
        (window.requestIdleCallback ?? setTimeout)(want);
      },
      { rootMargin: '200px' },
    ).observe(this);
  }

  async #ask(wish?: 'generate' | 'cancel' | 'reset'): Promise<void> {
    try {
      await loadApp(this.#index);
      if (wish) this.#app?.[wish]();
    } catch {
      this.#complaint.value = this.#text(2);
    }
  }

  #text(column: number): string {
    return texts[column * locales.length + this.#index]!;
  }
}
