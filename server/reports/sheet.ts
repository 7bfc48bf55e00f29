type Cells = readonly (string | number)[];

/**
 * Rows for a spreadsheet (RFC 4180), with the mark by which spreadsheets know UTF-8. A cell that they would take for
 * a formula is made text.
 */
export function sheet(rows: readonly Cells[]): string {
  return `\uFEFF${sheetRows(rows)}`;
}

/** More rows of a sheet that has begun. */
export function sheetRows(rows: readonly Cells[]): string {
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number): string {
  const text = String(value).replace(/^[=+@\-\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
