export const SELECT_DOCUMENT = `
SELECT d.id, d.name, d.origin, d.media_type, d.sha256, d.title, d.authors, d.container, d.year, d.characters,
  d.note_count, d.citation_count, d.work_count, dw.id AS work_id
FROM document d LEFT JOIN work dw ON dw.key = d.work`;
