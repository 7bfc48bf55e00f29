/** Version 9: what notes and documents that were found are sorted by, apart from their long rows. */
export const SEARCH_ORDERS = `
CREATE INDEX note_in_search ON note (key, document, ordinal);
CREATE INDEX document_in_search ON document (key, year, id);
`;

/**
 * Version 11: the last word of what is typed may be a beginning, and a common word's beginning is in half of all titles.
 * Those of three letters, the shortest that are looked for, have lists of their own.
 */
export const BEGINNINGS = ['work', 'document'].map(beginnings).join('');

function beginnings(table: string): string {
  return `
DROP TABLE ${table}_words;
CREATE VIRTUAL TABLE ${table}_words USING fts5 (
  line, tokenize = "unicode61 remove_diacritics 0", content = '', contentless_delete = 1, prefix = '3');
INSERT INTO ${table}_words (rowid, line) SELECT key, line FROM ${table};`;
}
