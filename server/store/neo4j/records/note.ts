/** Columns of a note, from `(n:Note)`. */
export const NOTE_COLUMNS = `
  n.id AS id, n.documentId AS document_id, n.number AS number, n.series AS series, n.ordinal AS ordinal,
  n.label AS label, n.page AS page, n.pageLabel AS page_label, n.spans AS spans, n.text AS text,
  n.callOut AS call_out, n.status AS status`;
