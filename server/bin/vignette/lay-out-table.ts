/** Lines of columns as wide as their widest cell, two spaces apart: words to the left, figures to the right. */
export function layOutTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isFigure = widths.map((_, column) => rows.slice(1).every((row) => /^\$?[\d.,]+$/.test(row[column] ?? '')));
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, isFigure[column] === true)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function pad(cell: string, width: number, isFigure: boolean): string {
  return isFigure ? cell.padStart(width) : cell.padEnd(width);
}
