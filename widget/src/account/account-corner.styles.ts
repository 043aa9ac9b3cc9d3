import { css } from 'lit';

/** The corner has no box of its own: what is in it stands in the row of the footer, or below that. */
export const accountCornerStyles = css`
  :host {
    display: contents;
  }
  button.quiet {
    padding-inline: 8px;
    white-space: nowrap;
    font-size: inherit;
  }
  :host(:last-child) > button.quiet {
    margin-inline-end: -8px;
  }
  button > svg {
    display: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .paid {
    flex: 99 1 6em;
    order: -1;
    line-height: 1.3;
  }
  .initial {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 99px;
    background: color-mix(in oklab, var(--vignette-accent) 18%, var(--vignette-sheet));
    color: var(--vignette-ink);
    font-size: 13px;
    font-weight: 600;
  }
  .initial::before {
    content: attr(data-initial);
  }
  .name {
    max-inline-size: 14ch;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* Also in two columns, the footer's being the lesser. */
  @container (inline-size < 400px) or ((inline-size >= 620px) and (inline-size < 860px)) {
    button.quiet {
      min-inline-size: 44px;
    }
    button > svg {
      display: block;
    }
    .word {
      display: none;
    }
  }
  .chevron {
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-block-start: -4px;
    border: solid currentColor;
    border-width: 0 1.6px 1.6px 0;
    rotate: 45deg;
    transition: rotate 0.2s;
  }
  [aria-expanded='true'] .chevron {
    margin-block-start: 4px;
    rotate: 225deg;
  }
  .panel {
    order: 1;
    flex: 1 0 100%;
    margin-block: 4px 12px;
    padding: 16px;
    border-radius: var(--vignette-radius-inner);
    background: color-mix(in oklab, var(--vignette-accent) 9%, var(--vignette-sheet));
    color: var(--vignette-ink);
    font-size: 15px;
    text-wrap: pretty;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 12px;
  }
  .actions button.quiet {
    font-size: 15px;
    white-space: normal;
  }
  .alert:not(:empty) {
    margin-block-start: 8px;
    font-weight: 550;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  a.link {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  form label {
    display: block;
    margin-block-start: 12px;
    font-weight: 550;
    font-size: 14px;
  }
  .code {
    box-sizing: border-box;
    min-block-size: 44px;
    inline-size: 13ch;
    max-inline-size: 100%;
    padding: 8px 12px;
    border: 1px solid var(--vignette-edge);
    border-radius: calc(var(--vignette-radius-inner) * 0.8);
    background: var(--vignette-sheet);
    color: inherit;
    font: 500 17px/1.3 ui-monospace, monospace;
    letter-spacing: 0.12em;
    text-transform: uppercase;
  }
  .menu {
    padding-block: 12px 4px;
    border: 1px solid var(--vignette-line);
    background: var(--vignette-sheet);
    font-size: 14px;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 6px 14px;
    padding-block-end: 8px;
  }
  dl > div {
    display: contents;
  }
  dt,
  .menu li {
    color: var(--vignette-muted);
  }
  .menu li {
    border-block-start: 1px solid var(--vignette-line);
  }
  .menu :is(a, label, button.quiet) {
    display: flex;
    align-items: center;
    justify-content: start;
    gap: 10px;
    min-block-size: 44px;
    inline-size: 100%;
    padding-inline: 0;
    color: var(--vignette-ink);
    font-size: 14px;
    font-weight: 450;
    text-decoration: none;
    white-space: normal;
    text-align: start;
    cursor: pointer;
  }
  .menu :is(a, button.quiet):hover {
    background: none;
    text-decoration: underline;
  }
  /* As large as a finger; what is seen of it is smaller. */
  .menu input {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 44px;
    block-size: 44px;
    margin: 0;
    margin-inline: -13px;
    appearance: none;
    cursor: inherit;
  }
  .menu input::before {
    content: '';
    inline-size: 18px;
    block-size: 18px;
    border: 1px solid var(--vignette-edge);
    border-radius: 4px;
    font: 700 13px/18px var(--vignette-font);
    text-align: center;
  }
  .menu input:checked::before {
    content: '✓';
    border-color: var(--vignette-accent);
    background: var(--vignette-accent);
    color: var(--vignette-on-accent);
  }
  .away {
    flex: none;
    fill: none;
    stroke: var(--vignette-muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .away:dir(rtl) {
    scale: -1 1;
  }
  @container (inline-size < 280px) {
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      margin-block-end: 6px;
    }
  }
`;
