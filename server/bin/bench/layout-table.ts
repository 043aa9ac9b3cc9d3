import type { BenchTable } from './bench.ts';

const gap = '  ';

/** Lines of text: names to the left, figures to the right, each column as wide as its widest cell. */
export function layoutTable({ caption, columns, rows }: BenchTable): string[] {
  const lines = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)));
  const layout = (cells: readonly string[]) =>
    widths.map((width, column) => (cells[column] ?? '')[column === 0 ? 'padEnd' : 'padStart'](width)).join(gap);
  return [...caption, ...lines.map(layout)];
}
