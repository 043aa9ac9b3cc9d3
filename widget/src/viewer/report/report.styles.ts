import { css } from 'lit';

export const reportStyles = css`
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
    dl {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    dd {
      margin-block-end: 6px;
    }
  }
`;
