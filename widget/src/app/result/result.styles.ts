import { css } from 'lit';

export const resultStyles = css`
  figure {
    margin: 0;
  }
  figure > :first-child {
    inline-size: min(100%, min(70vh, 560px) * var(--ratio, 1));
    margin-inline: auto;
    border-radius: var(--vignette-radius-inner);
    overflow: hidden;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 8px 28px -12px rgb(0 0 0 / 0.3);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 10px;
  }
  .actions:not([role]) {
    flex-wrap: nowrap;
  }
  .actions > button {
    flex: 1 1 auto;
    padding-inline: 8px;
    font-size: 14px;
  }
  .actions > .ask {
    flex: none;
    inline-size: 44px;
    padding: 0;
    margin-inline-end: -8px;
  }
  .ask svg {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .question {
    flex: 1 1 100%;
    font-weight: 550;
    font-size: 15px;
  }
  .problem {
    margin-block-start: 8px;
    color: var(--vignette-accent);
    font-size: 14px;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 6px 14px;
    margin-block-start: 14px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--vignette-line);
    font-size: 14px;
  }
  dl > div {
    display: contents;
  }
  dt {
    color: var(--vignette-muted);
  }
  dl ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 0;
  }
  li {
    unicode-bidi: isolate;
    overflow-wrap: anywhere;
  }
  li:not(:last-child)::after {
    content: '·';
    display: inline-block;
    margin-inline: 7px;
    color: var(--vignette-edge);
  }
  .missed li {
    text-decoration: line-through;
    text-decoration-color: var(--vignette-edge);
  }
  @container (inline-size < 280px) {
    .actions {
      gap: 4px;
    }
    .actions > button {
      padding-inline: 4px;
      font-size: 13px;
    }
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      margin-block-end: 6px;
    }
  }
`;
