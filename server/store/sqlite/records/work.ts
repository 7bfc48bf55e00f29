/** Columns of a work, from `work w`. */
export const WORK_COLUMNS = `
  w.key, w.id, w.kind, w.label, w.sorted, w.title, w.container, w.volume, w.page, w.year, w.date, w.identifiers,
  w.urls, w.citation_count, w.document_count, w.authority,
  (SELECT id FROM institution WHERE key = w.institution) AS institution_id,
  (SELECT min(id) FROM document WHERE work = w.key) AS document_id,
  (SELECT json_group_array(a.id ORDER BY wa.place) FROM work_author wa JOIN author a ON a.key = wa.author
   WHERE wa.work = w.key) AS author_ids`;
