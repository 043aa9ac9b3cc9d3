/** What a table program would take for a formula when it opens the file; in Japanese also in full width. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/** Rows as RFC 4180 writes them. Text that a table program would calculate with is made plain by an apostrophe. */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

function writeField(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
