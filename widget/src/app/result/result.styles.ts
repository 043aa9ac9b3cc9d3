import { css } from 'lit';

export const resultStyles = css`
  figure {
    margin: 0;
  }
  figure > :first-child {
    max-block-size: min(70vh, 560px);
    border-radius: var(--v-inner);
    overflow: hidden;
    box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 8px 28px -12px rgb(0 0 0 / 0.3);
  }
  figcaption {
    margin-block-start: 10px;
    color: var(--v-muted);
    font: italic 400 14px/1.45 var(--v-serif);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-block-start: 10px;
  }
  .quiet {
    margin-inline-start: auto;
  }
  .question {
    flex: 1 1 12em;
    font-weight: 550;
    font-size: 15px;
  }
  .problem {
    margin-block-start: 8px;
    color: var(--v-accent);
    font-size: 14px;
  }
  dl {
    display: grid;
    gap: 6px;
    margin-block-start: 14px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--v-line);
    font-size: 14px;
  }
  dl > div {
    display: flex;
    align-items: baseline;
    gap: 10px;
  }
  dt {
    flex: 0 0 7.5em;
    color: var(--v-muted);
  }
  dl ul {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 0;
  }
  li {
    overflow-wrap: anywhere;
  }
  li:not(:last-child)::after {
    content: '·';
    margin-inline: 7px;
    color: var(--v-edge);
  }
  .missed li {
    text-decoration: line-through;
    text-decoration-color: var(--v-edge);
  }
  @container (inline-size < 340px) {
    dl > div {
      flex-direction: column;
      gap: 0;
    }
    dt {
      flex: none;
    }
  }
`;
