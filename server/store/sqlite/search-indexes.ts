/** Version 9: what notes and documents that were found are sorted by, apart from their long rows. */
export const SEARCH_ORDERS = `
CREATE INDEX note_in_search ON note (key, document, ordinal);
CREATE INDEX document_in_search ON document (key, year, id);
`;
