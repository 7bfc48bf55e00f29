/** Columns of a document, from `(d:Document)`. An import leaves empty lists out. */
export const DOCUMENT_COLUMNS = `
  d.id AS id, d.name AS name, d.origin AS origin, d.mediaType AS media_type, d.sha256 AS sha256, d.title AS title,
  coalesce(d.authors, []) AS authors, d.container AS container, d.year AS year, d.characters AS characters,
  d.noteCount AS note_count, d.citationCount AS citation_count, d.workCount AS work_count,
  head([(d)-[:IS]->(own:Work) | own.id]) AS work_id`;
