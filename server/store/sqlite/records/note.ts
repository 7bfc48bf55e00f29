export const SELECT_NOTE = `
SELECT n.key, n.id, nd.id AS document_id, n.number, n.series, n.ordinal, n.label, n.page, n.page_label, n.spans, n.text,
  n.call_out, n.status
FROM note n JOIN document nd ON nd.key = n.document`;
