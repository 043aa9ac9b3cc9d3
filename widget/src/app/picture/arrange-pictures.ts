import { setVariables } from '../../styles/set-variables.ts';

/**
 * Lays out as many pictures of one shape: two beside each other, or one above the other where they are wide, more in rows
 * and columns. Answers how many stand side by side.
 */
export function arrangePictures(element: HTMLElement, count: number, ratio: number): number {
  const columns = count === 2 && ratio > 1.2 ? 1 : Math.ceil(Math.sqrt(count));
  const rows = Math.ceil(count / columns);
  setVariables(element, { columns, one: ratio, ratio: (ratio * columns) / rows });
  return columns;
}
