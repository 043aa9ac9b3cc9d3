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
 * @csspart app - The card.
 * @csspart prompt - The text field.
 *
 * @cssprop --vignette-accent - Colour of the button and of focus.
 * @cssprop --vignette-on-accent - Text on that colour.
 * @cssprop --vignette-paper - The card. @cssprop --vignette-sheet - Fields on it.
 * @cssprop --vignette-ink - Text. @cssprop --vignette-muted - Quiet text.
 * @cssprop --vignette-font - Interface type. @cssprop --vignette-font-display - Prompt and headings.
 * @cssprop --vignette-radius - Corner of the card.
 */
export class VignetteGenerator extends HTMLElement {
  static readonly observedAttributes = ['site-key', 'server'];
  /** Where the embed files lie; set by the script that defines the element. */
  static base = '';

  readonly #root = this.attachShadow({ mode: 'open', delegatesFocus: true });
  readonly #prompt = document.createElement('textarea');
  readonly #button = document.createElement('button');
  #app: HTMLElement | undefined;
  #loading: Promise<GeneratorApp> | undefined;
  #isPressed = false;

  connectedCallback(): void {
    if (this.#app) return;
    this.#build();
    this.#watch();
  }

  attributeChangedCallback(): void {
    this.#app?.setAttribute('site-key', this.getAttribute('site-key') ?? '');
    this.#app?.setAttribute('server', this.#server);
  }

  /** Makes a picture of `prompt`, or of what stands in the field. */
  async generate(prompt?: string): Promise<void> {
    if (prompt !== undefined) this.#prompt.value = prompt;
    // A second press while the first one still waits for the app is the same press.
    if (this.#isPressed) return;
    this.#isPressed = true;
    this.#button.ariaDisabled = 'true';
    try {
      (await this.#load()).generate();
    } finally {
      this.#isPressed = false;
      this.#button.ariaDisabled = null;
    }
  }

  /** Cancels what this widget is making; what was held is given back. */
  async cancel(): Promise<void> {
    (await this.#load()).cancel();
  }

  /** Clears prompt and picture. What was made stays in the visitor's history. */
  async reset(): Promise<void> {
    (await this.#load()).reset();
  }

  get #server(): string {
    return this.getAttribute('server') ?? VignetteGenerator.base.replace(/\/embed\/$/, '');
  }

  get #locale(): string {
    const lang = this.closest<HTMLElement>('[lang]')?.lang.slice(0, 2).toLowerCase();
    return lang && lang in release.apps ? lang : 'en';
  }

  get #strings(): readonly string[] {
    return release.apps[this.#locale]!.strings;
  }

  #build(): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(facadeStyles);
    this.#root.adoptedStyleSheets = [sheet];
    const [label, placeholder, make] = this.#strings as [string, string, string];
    // Not defined yet: the app's file defines it, and it then takes over in place, with the text field as its child. The
    // field is never moved, so text, caret, undo and a composition in progress survive without any copying.
    this.#app = document.createElement(`vignette-app-${release.version.replaceAll('.', '-')}-${this.#locale}`);
    this.#app.className = 'card';
    this.#app.part.add('app');
    this.#prompt.slot = 'prompt';
    this.#prompt.rows = 3;
    this.#prompt.part.add('prompt');
    this.#prompt.ariaLabel = label;
    this.#prompt.placeholder = placeholder;
    this.#prompt.value ||= this.getAttribute('prompt') ?? '';
    this.#button.type = 'button';
    this.#button.textContent = make;
    this.#app.append(this.#prompt, this.#button);
    this.attributeChangedCallback();
    this.#root.append(this.#app);
  }

  /** Loads the app as soon as somebody seems to want it, or quietly when the widget comes near. */
  #watch(): void {
    const want = (): void => void this.#load().catch(() => {});
    for (const intent of ['focusin', 'pointerenter']) this.addEventListener(intent, want, { once: true });
    this.#button.addEventListener('click', () => void this.generate().catch(() => {}));
    const nearby = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        nearby.disconnect();
        if ('requestIdleCallback' in window) requestIdleCallback(want, { timeout: 4000 });
        else setTimeout(want, 1000);
      },
      { rootMargin: '200px' },
    );
    nearby.observe(this);
  }

  #load(): Promise<GeneratorApp> {
    return (this.#loading ??= this.#bringApp().catch((error: unknown) => {
      this.#loading = undefined;
      this.#sayLoadFailed();
      throw error;
    }));
  }

  async #bringApp(): Promise<GeneratorApp> {
    const tag = this.#app!.localName;
    const { file, integrity } = release.apps[this.#locale]!;
    const base = VignetteGenerator.base || `${this.#server}/embed/`;
    if (!customElements.get(tag)) await loadScript(`${base}${release.version}/${file}`, integrity);
    await customElements.whenDefined(tag);
    return this.#app as GeneratorApp;
  }

  #sayLoadFailed(): void {
    const alert = document.createElement('p');
    alert.role = 'alert';
    alert.textContent = this.#strings[3] ?? '';
    this.#app!.querySelector('p')?.remove();
    this.#app!.append(alert);
  }
}
