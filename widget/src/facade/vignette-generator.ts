import { facadeStyles } from './facade-styles.ts';
import type { GeneratorApp } from './generator-app.ts';
import { loadScript } from './load-script.ts';
import { release } from './release.ts';

/**
 * A box in which a visitor describes a picture, gets it, and finds it again. It costs about two kilobytes until someone
 * means to use it; then one file brings the app, which takes over the very same text field.
 *
 * @attr {string} site-key - The public key of the site, from the operator of the server.
 * @attr {string} server - Origin of the API; by default where this script came from.
 * @attr {"light"|"dark"} theme - Fixes the colours; without it they follow the visitor's system.
 * @attr {string} prompt - Text to begin with.
 * @attr {string} lang - Language of the interface; by default that of the page.
 *
 * @fires {VignetteReadyEvent} vignette-ready - The app has taken over.
 * @fires {VignetteStartEvent} vignette-start - The server has accepted a generation.
 * @fires {VignetteFinishEvent} vignette-finish - A generation has ended, one way or the other.
 * @fires {VignetteErrorEvent} vignette-error - A request was not accepted; nothing was charged.
 * @fires {VignetteDeleteEvent} vignette-delete - A generation was deleted, with its receipt.
 *
 * @csspart card - Everything.
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
  /** Where the embed files lie; set by the script that defines the element. */
  static base = '';

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #prompt = document.createElement('textarea');
  readonly #button = document.createElement('button');
  readonly #complaint = document.createElement('output');
  #app: GeneratorApp | undefined;
  #locale = 'en';

  connectedCallback(): void {
    if (this.#app) return;
    this.#build();
    this.#watch();
  }

  /** Makes a picture of `prompt`, or of what stands in the field. Resolves once the app has taken the wish. */
  async generate(prompt?: string): Promise<void> {
    this.#prompt.value = prompt ?? this.#prompt.value;
    // A second press while the first one still waits for the app is the same press.
    if (this.#button.ariaDisabled) return;
    this.#button.ariaDisabled = 'true';
    (await this.#load())?.generate();
    this.#button.ariaDisabled = null;
  }

  /** Cancels what this widget is making; what was held is given back. */
  async cancel(): Promise<void> {
    (await this.#load())?.cancel();
  }

  /** Clears prompt and picture. What was made stays in the visitor's history. */
  async reset(): Promise<void> {
    (await this.#load())?.reset();
  }

  #build(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(facadeStyles);
    this.#root.adoptedStyleSheets = [sheet];
    const lang = this.closest<HTMLElement>('[lang]')?.lang.slice(0, 2).toLowerCase();
    if (lang && lang in release.apps) this.#locale = lang;
    const [, label, make] = release.apps[this.#locale]!;
    this.#prompt.slot = 'prompt';
    this.#prompt.ariaLabel = this.#prompt.placeholder = label;
    this.#prompt.value ||= this.getAttribute('prompt') ?? '';
    this.#button.textContent = make;
    // Not defined yet: the app's file defines it, and it then takes over in place, with the text field as its child. The
    // field is never moved, so text, caret, undo and a composition in progress survive without any copying.
    this.#app = document.createElement(release.tag + this.#locale) as GeneratorApp;
    this.#app.append(this.#prompt, this.#button, this.#complaint);
    this.#root.append(this.#app);
  }

  /** Loads the app as soon as somebody seems to want it, or quietly when the widget comes near. */
  #watch(): void {
    const want = (): unknown => this.#load();
    this.addEventListener('focusin', want);
    this.addEventListener('pointerenter', want);
    this.#button.onclick = () => this.generate();
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

  async #load(): Promise<GeneratorApp | undefined> {
    const [sha256, , , complaint] = release.apps[this.#locale]!;
    const base = VignetteGenerator.base || `${this.getAttribute('server')}/embed/`;
    try {
      if (this.#app?.matches(':not(:defined)')) {
        await loadScript(`${base}${release.version}/app-${this.#locale}.js`, `sha256-${sha256}=`);
      }
      return this.#app;
    } catch {
      this.#complaint.value = complaint;
      return undefined;
    }
  }
}
