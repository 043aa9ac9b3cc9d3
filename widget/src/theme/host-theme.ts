import { listAncestors } from './list-ancestors.ts';
import { readSurroundings } from './read-surroundings.ts';

/**
 * Follows the look of the page around a widget with `theme="host"`, live: light or dark, its paper, its ink and its type,
 * read off what is really behind the widget, whatever way the page has of switching. Rules that the page has for the
 * widget itself still win. It draws nothing.
 */
export class HostTheme extends HTMLElement {
  readonly #sheet = new CSSStyleSheet();
  #root: ShadowRoot | undefined;
  #leaving = new AbortController();
  #frame = 0;
  #rule = '';

  connectedCallback(): void {
    const { widget } = this;
    this.#root = widget?.shadowRoot ?? undefined;
    if (!widget || !this.#root) return;
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, this.#sheet];
    this.#leaving = new AbortController();
    this.#watch(widget, this.#leaving.signal);
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#leaving.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (!this.#root) return;
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  /** The public element, two shadow roots up. */
  get widget(): Element | undefined {
    const app = (this.getRootNode() as ShadowRoot).host;
    return (app?.getRootNode() as ShadowRoot | undefined)?.host;
  }

  /** A page switches by a class or an attribute on any element around, by another style sheet, or with the system. */
  #watch(widget: Element, signal: AbortSignal): void {
    const observer = new MutationObserver(this.#followSoon);
    for (const ancestor of listAncestors(widget)) observer.observe(ancestor, { attributes: true });
    observer.observe(document.head, { childList: true, subtree: true, attributes: true });
    signal.addEventListener('abort', () => observer.disconnect());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#followSoon, { signal });
    // What fades from light to dark has arrived only then; a style sheet too late for the first look has loaded.
    document.addEventListener('transitionend', this.#followSoon, { signal, passive: true });
    document.addEventListener('load', this.#followSoon, { signal, capture: true, passive: true });
  }

  /** Once a frame, and put off by nothing: some pages change something at every single one. */
  readonly #followSoon = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#follow();
    });
  };

  #follow(): void {
    const { widget } = this;
    if (!widget) return;
    const { paper, ink, font, isDark } = readSurroundings(widget);
    const rule = `:host([theme="host"]) {
      color-scheme: ${isDark ? 'dark' : 'light'};
      ${paper && ink ? `--vignette-paper: ${paper}; --vignette-ink: ${ink};` : ''}
      --vignette-sheet: color-mix(in oklab, var(--vignette-paper) 94%, var(--vignette-ink));
      --vignette-muted: color-mix(in oklab, var(--vignette-ink) 72%, var(--vignette-paper));
      --vignette-on-accent: light-dark(#fff, #1f1b18);
      --vignette-font: ${font};
    }`;
    if (rule === this.#rule) return;
    this.#rule = rule;
    this.#sheet.replaceSync(rule);
  }
}
