/**
 * Version 8: what a picture needs of its thousands of neighbours, in a narrow place of its own. Rows of works and documents
 * are hundreds of bytes long, and those of neighbours lie anywhere.
 */
export const PICTURE = `
DROP INDEX document_by_work;
CREATE INDEX document_by_work ON document (work, id) WHERE work IS NOT NULL;
CREATE INDEX document_as_vertex ON document (key, work);
CREATE INDEX work_in_picture ON work (key, citation_count, degree, kind, year);
`;

/** Version 10: names in a narrow place too, apart from the counts, which change with every document that comes. */
export const PICTURE_NAMES = `
CREATE INDEX work_named ON work (key, id, label, sorted);
`;
