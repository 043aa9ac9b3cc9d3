import { tokens } from '../styles/tokens.ts';

/**
 * What is visible before the app is: the card, the prompt and the button, in the places where the app will have them.
 * The card's own rules stay in force afterwards, so that nothing jumps.
 */
export const facadeStyles = `${tokens}
:host { all: initial; display: block; min-block-size: 21rem }
:host([hidden]) { display: none }
.card {
  display: block;
  box-sizing: border-box;
  min-block-size: inherit;
  padding: 16px;
  border: 1px solid var(--v-line);
  border-radius: var(--v-radius);
  background: var(--v-paper);
  color: var(--v-ink);
  font: 400 16px/1.5 var(--v-font);
}
.card:not(:defined) textarea, .card:not(:defined) button {
  box-sizing: border-box;
  inline-size: 100%;
  margin: 0;
  padding: 12px 14px;
  border: 1px solid var(--v-edge);
  border-radius: var(--v-inner);
  background: var(--v-sheet);
  color: inherit;
  font: 400 19px/1.45 var(--v-serif);
  resize: none;
  min-block-size: 109px;
}
.card:not(:defined) button {
  margin-block-start: 12px;
  min-block-size: 48px;
  border: 0;
  background: var(--v-accent);
  color: var(--v-on-accent);
  font: 600 16px/1.5 var(--v-font);
  cursor: pointer;
}
.card:not(:defined) button[aria-disabled] { opacity: .75; cursor: progress }
.card:not(:defined) :focus-visible { outline: 2px solid var(--v-accent); outline-offset: 2px }
::placeholder { color: var(--v-muted); opacity: 1 }
`;
