/** Columns of a work, from `(w:Work)`. An import leaves empty lists out. */
export const WORK_COLUMNS = `
  w.id AS id, w.kind AS kind, w.label AS label, w.sorted AS sorted, w.title AS title, w.container AS container,
  w.volume AS volume, w.page AS page, w.year AS year, w.date AS date, w.identifiers AS identifiers, coalesce(w.urls, []) AS urls,
  w.authority AS authority, w.citationCount AS citation_count, w.documentCount AS document_count, coalesce(w.authorIds, []) AS author_ids,
  w.institutionId AS institution_id,
  head(COLLECT { MATCH (self:Document)-[:IS]->(w) RETURN self.id ORDER BY self.id LIMIT 1 }) AS document_id`;
