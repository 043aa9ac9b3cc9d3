import { tokens } from '../styles/tokens.ts';

/**
 * What is visible before the app is: the card, the prompt and the button where the app will have them, and between them
 * the shapes of what it will bring. The card's own rules stay in force afterwards, so that nothing jumps.
 */
export const facadeStyles = `:host { all: initial; display: block; container-type: inline-size; min-block-size: 28rem }${tokens}
:host([hidden]) { display: none }
:host > * {
  box-sizing: border-box;
  min-block-size: inherit;
  padding: 16px;
  border: 1px solid var(--vignette-line);
  border-radius: var(--vignette-radius);
  background: var(--vignette-paper);
  color: var(--vignette-ink);
  font: 400 16px/1.5 var(--vignette-font);
}
:not(:defined) {
  display: flex;
  flex-direction: column;
  gap: 12px;
  &::before, &::after {
    content: "";
    block-size: 44px;
    border-radius: 99px;
    background: var(--vignette-line);
    order: 1;
  }
  textarea {
    block-size: 83px;
    padding: 12px 14px;
    border: 1px solid var(--vignette-edge);
    border-radius: var(--vignette-radius-inner);
    background: var(--vignette-sheet);
    color: inherit;
    font: 400 19px/1.45 var(--vignette-font-display);
    resize: none;
  }
  button {
    min-block-size: 48px;
    border: 0;
    border-radius: var(--vignette-radius-inner);
    background: var(--vignette-accent);
    color: var(--vignette-on-accent);
    font: 600 16px var(--vignette-font);
    order: 2;
  }
  [aria-disabled] { opacity: .6 }
  output { order: 2 }
  @container (width >= 622px) {
    padding: 24px calc(54.55cqi + 10px) 24px 24px;
  }
}
`;
