import { tokens } from '../styles/tokens.ts';

/**
 * What is visible before the app is: the card, the prompt and the button where the app will have them; the prompt has the
 * room of what the app will put between them. The card's own rules stay in force afterwards, so that nothing jumps.
 */
export const facadeStyles = `:host { display: block; container-type: inline-size; contain-intrinsic-size: 256px; min-block-size: 448px; min-inline-size: 0; ${tokens} }
:host([theme=light]) { color-scheme: light }
:host([theme=dark]) { color-scheme: dark }
:host([theme=host]) { color-scheme: inherit }
:host([popover]) { inline-size: min(720px, 96%) }
:host > * {
  all: initial;
  color-scheme: inherit;
  box-sizing: border-box;
  display: block;
  inline-size: 100%;
  min-block-size: inherit;
  padding: 16px;
  border: 1px solid var(--vignette-line);
  border-radius: var(--vignette-radius);
  background: var(--vignette-paper);
  color: var(--vignette-ink);
  font: 16px/1.5 var(--vignette-font);
}
:not(:defined) {
  display: grid;
  align-content: start;
  textarea {
    margin: 0 0 12px;
    block-size: 195px;
    padding: 12px 14px;
    border: 1px solid var(--vignette-edge);
    border-radius: var(--vignette-radius-inner);
    background: var(--vignette-sheet);
    color: inherit;
    font: 19px/1.45 var(--vignette-font-display);
  }
  button {
    min-block-size: 48px;
    border: 0;
    border-radius: var(--vignette-radius-inner);
    background: var(--vignette-accent);
    color: var(--vignette-on-accent);
    font: 600 1em var(--vignette-font);
  }
  [aria-disabled] { opacity: .6 }
  @container (width >= 622px) {
    padding: 24px;
    padding-inline-end: calc(54.55cqi + 10px);
  }
}
:host([popover]), :host([mode=button]), :host([mode=button]) > * { border: 0; min-block-size: 0; padding: 0; background: none }
:host([mode=button]) :not(:defined) textarea { display: none }
:host([hidden]), :host([popover]:not(:popover-open)) { display: none !important }
`;
