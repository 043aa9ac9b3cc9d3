import { html } from 'hono/html';
import type { Content } from '../markup.ts';
import { renderAttributes } from './render-attributes.ts';

interface Column {
  name: string;
  isNumber?: boolean;
}

interface Table {
  /** What the table shows. */
  caption: string;
  columns: readonly Column[];
  /** The first cell of each names its row. */
  rows: readonly (readonly Content[])[];
}

/** Figures by row and column. It scrolls by itself where it is wider than the screen. */
export function renderTable({ caption, columns, rows }: Table) {
  const cell = (index: number) => renderAttributes({ class: columns[index]?.isNumber ? 'number' : undefined });
  return html`<div class="table" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name }, index) => html`<th scope="col" ${cell(index)}>${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...others]) =>
            html`<tr>
              <th scope="row" ${cell(0)}>${name}</th>
              ${others.map((content, index) => html`<td ${cell(index + 1)}>${content}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
